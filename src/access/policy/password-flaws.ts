import { isCommonPassword } from './common-passwords.ts'
import type { PolicyProfile } from './profile.ts'

/** Most characters of a password (ASVS 6.2.9 asks to allow at least 64). */
export const LONGEST_PASSWORD = 128

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u]

/**
 * Why a password may not be used: Chinese sentences, none when it may. `own` are words near the person (account, name,
 * body), which others guess first (ASVS 6.2.11).
 */
export function flawsOfPassword(profile: PolicyProfile, password: string, own: readonly string[]): string[] {
  const plain = password.normalize('NFKC')
  const length = [...plain].length
  const least = profile.passwordLength.value
  const classes = profile.passwordClasses.value
  const flaws: string[] = []
  if (length < least) flaws.push(`口令至少 ${least} 个字符，现在是 ${length} 个，请加长。`)
  if (length > LONGEST_PASSWORD) flaws.push(`口令最多 ${LONGEST_PASSWORD} 个字符，请缩短。`)
  if (CLASSES.filter(form => form.test(plain)).length < classes)
    flaws.push(`口令须含大写字母、小写字母、数字、其他符号中的 ${classes} 类，请补上。`)
  if (profile.commonPasswordsRefused.value && isCommonPassword(plain))
    flaws.push('这是常见口令，别人一猜就中，请换一个。')
  if (own.some(word => word.length >= 3 && plain.toLowerCase().includes(word.toLowerCase())))
    flaws.push('口令不要包含账号、姓名或者单位名称，请换一个。')
  return flaws
}
