import type { Paper } from '../model.ts'
import { Refusal } from '../refusal.ts'

export function readXlsx(_bytes: Uint8Array): Paper {
  throw new Refusal('unsupported')
}
