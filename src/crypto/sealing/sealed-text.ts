import { CryptoFault } from '../crypto-fault.ts'
import { deriveKey } from '../digest.ts'
import { currentKey, type DataKey, type KeyRing, keyNamed } from '../key-ring.ts'
import { isSuite, type Suite } from '../suite.ts'

/** What is written before sealed bytes: which form, which suite, which key. */
export interface Sealed {
  readonly suite: Suite
  readonly keyId: string
  readonly bytes: Uint8Array
}

const FORM = 'mc1'

export const renderSealed = ({ suite, keyId, bytes }: Sealed): string =>
  `${FORM}.${suite}.${keyId}.${Buffer.from(bytes).toString('base64url')}`

/** The parts of `mc1.SUITE.KEYID.BASE64URL`. Throws `notSealed` on any other text. */
export function parseSealed(text: string): Sealed {
  const [form, suite, keyId, bytes, ...rest] = text.split('.')
  if (form !== FORM || suite === undefined || !isSuite(suite) || !keyId || !bytes || rest.length > 0)
    throw new CryptoFault('notSealed', '这不是本系统写下的密文。请核对数据是否被改动，必要时从备份恢复。')
  return { suite, keyId, bytes: Buffer.from(bytes, 'base64url') }
}

/** The key for one purpose, out of the ring's current key or the one named. */
export function purposeKey(suite: Suite, ring: KeyRing, purpose: string, keyId?: string): Uint8Array {
  const key = keyId === undefined ? currentKey(ring) : keyNamed(ring, keyId)
  const known = DERIVED.get(key) ?? new Map<string, Uint8Array>()
  DERIVED.set(key, known)
  const name = `${suite}/${purpose}`
  const derived = known.get(name) ?? deriveKey(suite, key.bytes, `${purpose}/v1`)
  known.set(name, derived)
  return derived
}

/** Purposes are a handful, so derived keys are remembered; they go when the ring goes. */
const DERIVED = new WeakMap<DataKey, Map<string, Uint8Array>>()
