/** What bytes show themselves to be by how they begin. */
export type Signature = 'pdf' | 'jpg' | 'png' | 'zip' | 'ole' | 'other'

export function signatureOf(bytes: Uint8Array): Signature {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole'
  if (/^(?:\xef\xbb\xbf)?\s{0,8}%PDF-/.test(head)) return 'pdf'
  return 'other'
}

/** In two pieces, so that no virus scanner takes this file for the test file itself. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** The test string by which virus scanners are tried; whoever sends it tries ours. */
export const hasVirusMark = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(EICAR)

/** Programs of Windows, Unix and macOS, scripts by their first line, Windows shortcuts. */
export function isProgram(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return (
    /^(?:MZ|\x7fELF|#!|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|L\0\0\0\x01\x14\x02)/.test(
      head,
    ) && bytes.length > 64
  )
}
