import type { ComposedSignature, Letterhead } from '../composition.ts'
import {
  firstLine,
  LETTER,
  sealLines,
  sealRise,
  senderSize,
  USUAL_SEAL,
  upperRule,
} from '../letter-format.ts'

/** The letterhead with its measures, as the template takes it. */
export const letterheadData = ({ sender, reference }: Letterhead) => ({
  ...LETTER,
  red: `#${LETTER.red}`,
  sender,
  reference,
  senderSize: senderSize(sender),
  upperRule: upperRule(sender),
  firstLine: firstLine(sender),
})

/** The signature with its measures; `path` is where the typesetter finds the seal. */
export function signatureData({ type, name, date, seal, note }: ComposedSignature, path: string) {
  const diameter = seal?.diameter ?? USUAL_SEAL
  return {
    type,
    name,
    date,
    note,
    above: sealLines(diameter) * LETTER.line,
    seal: seal && { path, width: diameter, rise: sealRise(diameter), alt: `${name}印章` },
  }
}
