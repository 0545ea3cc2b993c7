import { CryptoFault } from '../crypto-fault.ts'
import type { Suite } from '../suite.ts'
import { openAesGcm, sealAesGcm } from './aes-gcm.ts'
import { openSm4, sealSm4 } from './sm4-hmac-sm3.ts'

const KEY = 32
const SEALING = { intl: sealAesGcm, gm: sealSm4 }
const OPENING = { intl: openAesGcm, gm: openSm4 }

export function seal(suite: Suite, key: Uint8Array, plain: Uint8Array, aad: Uint8Array): Uint8Array {
  return SEALING[suite](wholeKey(key), plain, aad)
}

export function open(suite: Suite, key: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Uint8Array {
  const plain = OPENING[suite](wholeKey(key), sealed, aad)
  if (plain === null)
    throw new CryptoFault(
      'sealBroken',
      '密文无法解开：密钥不对，或者内容被改动过。请核对密钥文件，必要时从备份恢复。',
    )
  return plain
}

function wholeKey(key: Uint8Array): Uint8Array {
  if (key.length !== KEY) throw new RangeError(`a sealing key has ${KEY} bytes, not ${key.length}`)
  return key
}
