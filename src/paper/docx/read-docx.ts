import type { Paper } from '../model.ts'
import { Refusal } from '../refusal.ts'

export function readDocx(_bytes: Uint8Array): Paper {
  throw new Refusal('unsupported')
}
