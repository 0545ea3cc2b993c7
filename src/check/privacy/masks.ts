/** The first and last characters with stars between: 身份证 35*************123, 手机 138****1234 (domain.md G4). */
export const masked = (text: string, head: number, tail: number): string =>
  text.length <= head + tail
    ? '*'.repeat(text.length)
    : `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${tail === 0 ? '' : text.slice(-tail)}`

/** An address down to the 乡镇 or 街道, or to the county where none is named. */
export function maskedAddress(address: string): string {
  const town = /^.{0,40}?(?:街道|[镇乡])/.exec(address) ?? /^.{0,30}[区县旗市]/.exec(address)
  return `${town?.[0] ?? address.slice(0, 2)}***`
}

/** `z***@example.com` */
export const maskedEmail = (email: string): string => {
  const at = email.indexOf('@')
  return `${email.slice(0, 1)}***${email.slice(at)}`
}
