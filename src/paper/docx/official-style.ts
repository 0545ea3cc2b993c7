import type { IStylesOptions } from 'docx'
import { LETTER } from '../letter-format.ts'

/** Twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

/** A4; 37 mm above, 28 mm at the binding edge, type area 156 × 225 mm; page number 7 mm below it (GB/T 9704-2012 5). */
export const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(37),
    bottom: twips(35),
    left: twips(28),
    right: twips(26),
    header: twips(15),
    footer: twips(23),
  },
} as const

/** 22 lines on 225 mm. */
const LINE = 579
/** 28 characters of 16 pt on 156 mm: each a little closer to the next. */
const TIGHTER = -5

const exactly = (line: number) => ({ line, lineRule: 'exact', before: 0, after: 0 }) as const
const fonts = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
})

const BODY = fonts('仿宋_GB2312')
/** Sizes are half points: 二号 44, 三号 32, 四号 28, 小五 18. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: BODY,
        size: 32,
        characterSpacing: TIGHTER,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: {
        spacing: exactly(LINE),
        alignment: 'both',
        indent: { firstLine: 640, firstLineChars: 200 },
      },
    },
    title: {
      run: { font: fonts('方正小标宋简体'), size: 44, characterSpacing: 0, color: '000000' },
      paragraph: {
        spacing: { ...exactly(660), after: LINE },
        alignment: 'center',
        indent: { firstLine: 0, firstLineChars: 0 },
      },
    },
    heading1: {
      run: { font: fonts('黑体'), size: 32, color: '000000' },
      paragraph: { spacing: exactly(LINE), keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font: fonts('楷体_GB2312'), size: 32, color: '000000' },
      paragraph: { spacing: exactly(LINE), keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 18, characterSpacing: 0 },
      paragraph: { spacing: exactly(230), alignment: 'center', indent: { firstLine: 0, firstLineChars: 0 } },
    },
    {
      id: 'TableTextLarge',
      name: 'Table Text Large',
      basedOn: 'Normal',
      run: { size: 24, characterSpacing: 0 },
      paragraph: { spacing: exactly(320), alignment: 'center', indent: { firstLine: 0, firstLineChars: 0 } },
    },
    {
      id: 'Flush',
      name: 'Flush',
      basedOn: 'Normal',
      paragraph: { indent: { firstLine: 0, firstLineChars: 0 } },
    },
    {
      id: 'Sender',
      name: 'Sender',
      basedOn: 'Normal',
      run: { font: fonts('方正小标宋简体'), characterSpacing: 0, color: LETTER.red },
      paragraph: { alignment: 'center', indent: { firstLine: 0, firstLineChars: 0 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { font: fonts('宋体'), size: 28, characterSpacing: 0 },
      paragraph: {
        spacing: exactly(280),
        indent: { left: 280, right: 280, firstLine: 0, firstLineChars: 0 },
      },
    },
  ],
}
