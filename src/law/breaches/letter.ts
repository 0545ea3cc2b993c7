import type { BreachRow } from './breach-row.ts'

/** Breaches of the room letter. */
export const LETTER_BREACHES = {
  'NUM-01': {
    rule: '文号须写成 机关代字〔年份〕序号号',
    article: 'GB/T 9704-2012',
    advice: '用六角括号，不加“第”，序号前不补零',
  },
  'LTR-01': {
    rule: '文书的必备内容不得空缺',
    article: '条例§36',
    advice: '补上提示的那一项，再生成文书',
  },
  'LTR-02': {
    rule: '文书里不得留有占位符',
    article: '条例§36',
    advice: '把占位符改成实际内容',
  },
  'WRD-01': {
    rule: '固定表格没有可以调整的措辞',
    article: '条例§36',
    advice: '只调整有文号的文书的措辞',
  },
  'WRD-02': {
    rule: '自定措辞不得空白、不得过长',
    article: '条例§36',
    advice: '填写或者精简，也可以恢复原文',
  },
  'WRD-03': {
    rule: '自定措辞只能使用该部分填得上的占位符',
    article: '条例§36',
    advice: '改用提示里列出的占位符',
  },
  'WRD-04': {
    rule: '自定措辞不得漏去该部分的必备内容',
    article: '条例§36',
    advice: '补上提示的占位符',
  },
  'WRD-05': {
    rule: '自定措辞不得涉及救济途径',
    article: '条例§51',
    advice: '删去复议、诉讼的内容，由系统按决定种类生成',
  },
} as const satisfies Record<string, BreachRow>
