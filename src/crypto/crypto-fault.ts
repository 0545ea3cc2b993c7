/** What can be wrong with keys and sealed values. */
export type CryptoFaultKind =
  | 'keyFileMissing'
  | 'keyFileExists'
  | 'keyFileOpenToOthers'
  | 'keyFileDamaged'
  | 'unknownKey'
  | 'notSealed'
  | 'sealBroken'
  | 'hashingBusy'

/** Thrown where keys or sealed values cannot be used; the message is a Chinese sentence for who runs the system. */
export class CryptoFault extends Error {
  readonly kind: CryptoFaultKind

  constructor(kind: CryptoFaultKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CryptoFault'
    this.kind = kind
  }
}
