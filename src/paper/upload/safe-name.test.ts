import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extensionOf, safeName } from './safe-name.ts'

/** Names of devices on Windows; also with an extension, in any case, with white space. */
const DEVICES = [
  'CON',
  'PRN',
  'AUX',
  'NUL',
  'CONIN$',
  'CONOUT$',
  ...[...'0123456789¹²³'].flatMap(digit => [`COM${digit}`, `LPT${digit}`]),
]
const INVISIBLE = [
  0x00, 0x07, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0xad, 0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028,
  0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfffd,
].map(code => String.fromCharCode(code))

const CASES: readonly (readonly [name: string, safe: string])[] = [
  ['年报.docx', '年报.docx'],
  ['2024 年度 报告（终稿）.pdf', '2024 年度 报告（终稿）.pdf'],
  ['', '未命名'],
  ['.', '未命名'],
  ['..', '未命名'],
  ['.pdf', '未命名.pdf'],
  ['...pdf', '未命名.pdf'],
  ['.隐藏.pdf', '隐藏.pdf'],
  ['年报 .pdf', '年报.pdf'],
  ['年报.pdf.', '年报.pdf'],
  ['年报.pdf ', '年报.pdf'],
  ['C:\\Users\\甲\\年报.pdf', '年报.pdf'],
  ['/home/甲/年报.pdf', '年报.pdf'],
  ['../../年报.pdf', '年报.pdf'],
  ['年报/', '年报'],
  ['a<b>c:d"e|f?g*.pdf', 'a_b_c_d_e_f_g_.pdf'],
  ['Résumé.pdf'.normalize('NFD'), 'Résumé.pdf'],
  ['ｐｄｆ.ｐｄｆ', 'ｐｄｆ.ｐｄｆ'],
  ['\ud800年报.pdf', '年报.pdf'],
  ['报告\u202efdp.exe', '报告fdp.exe'],
  ['=cmd|calc.xlsx', '=cmd_calc.xlsx'],
  [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(83)}.pdf`],
  ['a'.repeat(300), 'a'.repeat(255)],
  [`${'👨‍👩‍👧'.repeat(40)}.pdf`, `${'👨👩👧'.repeat(20)}👨👩.pdf`],
  ['条例.2024.07', '条例.2024.07'],
  ['console.pdf', 'console.pdf'],
  ['com10.pdf', 'com10.pdf'],
  ...DEVICES.flatMap(name => [
    [name, `_${name}`] as const,
    [`${name}.pdf`, `_${name}.pdf`] as const,
    [`${name.toLowerCase()}.tar.pdf`, `_${name.toLowerCase()}.tar.pdf`] as const,
    [` ${name} .pdf`, `_${name}.pdf`] as const,
  ]),
  ...INVISIBLE.flatMap(char => [
    [`年${char}报.pdf`, '年报.pdf'] as const,
    [`年报.p${char}df`, '年报.pdf'] as const,
  ]),
]

describe('paper - safe names (BAD-9)', () => {
  it('are tried with two hundred names', () => expect(CASES.length).toBeGreaterThanOrEqual(200))

  it.each(CASES)('shows %j as %j', (name, safe) => expect(safeName(name)).toBe(safe))

  it('are short, stay as they are, and lead nowhere, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), name => {
        const safe = safeName(name)
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255)
        expect(safe).not.toBe('')
        expect(safe).not.toMatch(/[/\\\u0000-\u001f<>:"|?*\u202a-\u202e]|^\.|^\s|\s$/)
        expect(safeName(safe)).toBe(safe)
      }),
      { numRuns: 2000 },
    )
  })

  it('keep an extension of plain letters, and know no other', () => {
    expect(extensionOf('a.tar.GZ')).toBe('gz')
    expect(extensionOf('年报')).toBe('')
    expect(extensionOf('年报.文档')).toBe('')
  })
})
