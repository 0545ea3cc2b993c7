import { argon2, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { sameBytes } from '../same-bytes.ts'
import type { Suite } from '../suite.ts'
import { inTurn } from './in-turn.ts'

/** Work per password; the defaults of `COSTS` unless a test asks for less. */
export interface PasswordCost {
  /** Argon2id: memory in KiB and passes, one lane. */
  readonly memory: number
  readonly passes: number
  /** PBKDF2-HMAC-SM3: iterations. */
  readonly iterations: number
}

/**
 * Argon2id by OWASP's first row (19 MiB, 2 passes, 1 lane). Under `gm` the hash must stand on SM3, so PBKDF2-HMAC-SM3
 * (GM/T 0091) with the iterations that OWASP asks for SHA-256.
 */
export const FULL_COST: PasswordCost = { memory: 19_456, passes: 2, iterations: 600_000 }

const SALT = 16
const LENGTH = 32
const LONGEST = 1024
const ARGON = /^\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,3}),p=1\$([\w+/]{22})\$([\w+/]{43})$/
const PBKDF2 = /^\$pbkdf2-sm3\$i=(\d{1,8})\$([\w+/]{22})\$([\w+/]{43})$/

/** A PHC string. Throws a RangeError above 1,024 characters: a policy should have refused it before. */
export async function hashPassword(suite: Suite, password: string, cost: PasswordCost): Promise<string> {
  if (password.length > LONGEST) throw new RangeError(`a password has at most ${LONGEST} characters`)
  const salt = randomBytes(SALT)
  const hash = await slowHash(suite, password, salt, cost)
  return suite === 'intl'
    ? `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=1$${plain64(salt)}$${plain64(hash)}`
    : `$pbkdf2-sm3$i=${cost.iterations}$${plain64(salt)}$${plain64(hash)}`
}

/** Whether the password fits. A stored text that is no hash of ours never does. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const known = parseHash(stored)
  if (known === null || password.length > LONGEST) return false
  return sameBytes(await slowHash(known.suite, password, known.salt, known.cost), known.hash)
}

/** True when new hashes get another suite or cost than this one has. */
export function needsRehash(suite: Suite, stored: string, cost: PasswordCost): boolean {
  const known = parseHash(stored)
  if (known?.suite !== suite) return true
  return suite === 'intl'
    ? known.cost.memory !== cost.memory || known.cost.passes !== cost.passes
    : known.cost.iterations !== cost.iterations
}

interface StoredHash {
  readonly suite: Suite
  readonly cost: PasswordCost
  readonly salt: Uint8Array
  readonly hash: Uint8Array
}

function parseHash(stored: string): StoredHash | null {
  const argon = ARGON.exec(stored)
  if (argon) {
    const [, memory, passes, salt, hash] = argon
    const cost = { memory: Number(memory), passes: Number(passes), iterations: 0 }
    return { suite: 'intl', cost, salt: bytesOf(salt!), hash: bytesOf(hash!) }
  }
  const pbkdf = PBKDF2.exec(stored)
  if (!pbkdf) return null
  const [, iterations, salt, hash] = pbkdf
  const cost = { memory: 0, passes: 0, iterations: Number(iterations) }
  return { suite: 'gm', cost, salt: bytesOf(salt!), hash: bytesOf(hash!) }
}

/** One form of each character (NFKC), so that a password typed on another keyboard is the same (NIST SP 800-63B). */
function slowHash(suite: Suite, password: string, salt: Uint8Array, cost: PasswordCost): Promise<Uint8Array> {
  const message = Buffer.from(password.normalize('NFKC'), 'utf8')
  return inTurn(() =>
    suite === 'intl'
      ? promisify(argon2)('argon2id', {
          message,
          nonce: salt,
          parallelism: 1,
          tagLength: LENGTH,
          memory: cost.memory,
          passes: cost.passes,
        })
      : promisify(pbkdf2)(message, salt, cost.iterations, LENGTH, 'sm3'),
  )
}

/** Base64 without padding, as PHC strings have it. */
const plain64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '')
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'base64')
