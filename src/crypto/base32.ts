/** RFC 4648 base 32, upper case, without padding: what authenticator programs take. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function renderBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return bits.replace(/.{1,5}/g, five => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)]!)
}

/** The bytes, spaces and case not counting; null when another character stands in it. */
export function parseBase32(text: string): Uint8Array | null {
  const letters = text.toUpperCase().replace(/[\s=]/g, '')
  const values = [...letters].map(letter => LETTERS.indexOf(letter))
  if (values.includes(-1)) return null
  const bits = values.map(value => value.toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], byte => Number.parseInt(byte, 2))
}
