export { parseBase32, renderBase32 } from './base32.ts'
export { CryptoFault, type CryptoFaultKind } from './crypto-fault.ts'
export { createKeyFile, loadKeyRing, replaceKeyFile } from './key-file.ts'
export {
  currentKey,
  type DataKey,
  type KeyRing,
  keyNamed,
  newKeyRing,
  withNewKey,
  withoutKeys,
} from './key-ring.ts'
export { openCryptoProvider } from './open-provider.ts'
export { FULL_COST, type PasswordCost } from './password/password-hash.ts'
export type { CryptoProvider, RunningHash, SigningKey } from './provider.ts'
export { sameBytes, sameText } from './same-bytes.ts'
export { isSuite, SUITES, type Suite } from './suite.ts'
export { acceptTotp, newTotpSecret, totpAddress, totpCode, totpStep } from './totp.ts'
