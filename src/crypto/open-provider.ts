import { randomBytes } from 'node:crypto'
import { deriveKey, hash, mac, startHash } from './digest.ts'
import type { KeyRing } from './key-ring.ts'
import {
  FULL_COST,
  hashPassword,
  needsRehash,
  type PasswordCost,
  verifyPassword,
} from './password/password-hash.ts'
import type { CryptoProvider } from './provider.ts'
import { sameBytes } from './same-bytes.ts'
import { open, seal } from './sealing/seal.ts'
import { parseSealed, purposeKey, renderSealed } from './sealing/sealed-text.ts'
import { newEd25519Key, signEd25519, verifyEd25519 } from './signing/ed25519.ts'
import { newSm2Key, signSm2, verifySm2 } from './signing/sm2.ts'
import type { Suite } from './suite.ts'

const SIGNING = {
  intl: { newSigningKey: newEd25519Key, sign: signEd25519, verify: verifyEd25519 },
  gm: { newSigningKey: newSm2Key, sign: signSm2, verify: verifySm2 },
}

/** The algorithms of one suite. Tests may ask for cheaper password hashes; nothing else should. */
export function openCryptoProvider(suite: Suite, cost: PasswordCost = FULL_COST): CryptoProvider {
  return {
    suite,
    hash: bytes => hash(suite, bytes),
    startHash: () => startHash(suite),
    mac: (key, bytes) => mac(suite, key, bytes),
    random: length => new Uint8Array(randomBytes(length)),
    seal: (key, plain, aad) => seal(suite, key, plain, aad),
    open: (key, sealed, aad) => open(suite, key, sealed, aad),
    ...SIGNING[suite],
    ...textsOf(suite),
    ...passwordsOf(suite, cost),
  }
}

type Texts = 'sealText' | 'openText' | 'needsReseal' | 'blindIndex' | 'indexKey' | 'macText' | 'macTextHolds'

function textsOf(suite: Suite): Pick<CryptoProvider, Texts> {
  return {
    sealText(ring, plain, context) {
      const bytes = seal(suite, purposeKey(suite, ring, 'seal'), utf8(plain), utf8(context))
      return renderSealed({ suite, keyId: ring.current, bytes })
    },
    openText(ring, sealed, context) {
      const { suite: then, keyId, bytes } = parseSealed(sealed)
      return text(open(then, purposeKey(then, ring, 'seal', keyId), bytes, utf8(context)))
    },
    needsReseal(ring, sealed) {
      const { suite: then, keyId } = parseSealed(sealed)
      return then !== suite || keyId !== ring.current
    },
    blindIndex(key, value) {
      const plain = value.normalize('NFKC').replace(/\s/gu, '').toUpperCase()
      return Buffer.from(mac(suite, key, utf8(plain)).subarray(0, 16)).toString('base64url')
    },
    indexKey: (ring, kind, keyId) =>
      deriveKey(suite, purposeKey(suite, ring, 'blind-index', keyId), `blind-index/${kind}`),
    macText(ring, value, context) {
      const bytes = rowMac(suite, ring, ring.current, value, context)
      return renderSealed({ suite, keyId: ring.current, bytes })
    },
    macTextHolds(ring, given, value, context) {
      const { suite: then, keyId, bytes } = parseSealed(given)
      return sameBytes(rowMac(then, ring, keyId, value, context), bytes)
    },
  }
}

/** The context's length goes in too, so that no character can change sides. */
function rowMac(suite: Suite, ring: KeyRing, keyId: string, value: string, context: string): Uint8Array {
  const framed = `${utf8(context).length}:${context}${value}`
  return mac(suite, purposeKey(suite, ring, 'mac', keyId), utf8(framed))
}

function passwordsOf(
  suite: Suite,
  cost: PasswordCost,
): Pick<CryptoProvider, 'hashPassword' | 'verifyPassword' | 'needsRehash'> {
  return {
    hashPassword: password => hashPassword(suite, password, cost),
    async verifyPassword(password, stored) {
      if (stored !== null) return verifyPassword(password, stored)
      await hashPassword(suite, password.slice(0, 1024), cost)
      return false
    },
    needsRehash: stored => needsRehash(suite, stored, cost),
  }
}

const utf8 = (value: string): Uint8Array => Buffer.from(value, 'utf8')
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
