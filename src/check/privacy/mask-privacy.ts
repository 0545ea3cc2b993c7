import { scanPrivacy } from './scan-privacy.ts'

/** The text with everything private in it masked (domain.md G4); secrecy marks stay, since a mask would hide them. */
export function maskPrivacy(text: string): string {
  let [result, from] = ['', 0]
  for (const { kind, index, length, masked } of scanPrivacy(text)) {
    if (index < from || kind === 'secrecyMark') continue
    result += text.slice(from, index) + masked
    from = index + length
  }
  return result + text.slice(from)
}
