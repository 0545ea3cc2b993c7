import type { Unusable, UnusableReason } from './unusable.ts'

/** What a person reads for each reason: what is wrong and what to do about it. */
const MESSAGES: Record<UnusableReason, string> = {
  encrypted: '文件设有密码，无法读取；请取消密码保护后另存一份再提交。',
  damaged: '文件已损坏或不完整，无法读取；请用原软件打开确认内容完整，另存一份后再提交。',
  unsupported:
    '不支持这种文件；请提供网页（html）、Word 文档（docx）、Excel 工作簿（xlsx）、PDF 或文本（txt、md）格式的年度报告。',
  tooLarge: '文件内容过大，超出年度报告的正常规模；请只保留年度报告本身（64 MB 以内）后再提交。',
  tooDeep: '文件内部的表格或标记嵌套过深，无法读取；请把正文复制到新文档中另存后再提交。',
  bomb: '文件解压后异常膨胀，可能是恶意构造的压缩包，已停止读取；请用原软件重新另存一份后再提交。',
  macro: '文件含有宏，出于安全不予读取；请另存为不含宏的格式（docx 或 xlsx）后再提交。',
  externalReference:
    '文件内含有指向外部的实体声明，出于安全不予读取；请用 Word、WPS 或 Excel 打开后另存为新文件再提交。',
  noTextLayer:
    '这份 PDF 只有图像、没有可读取的文字；请提供由 Word 或 WPS 直接导出的 PDF、docx 文档或网页，或先做文字识别。',
  notAReport: '没有认出政府信息公开工作年度报告的内容；请确认提交的是年度报告全文，而不是其他文件。',
  timeLimit: '文件过于复杂，读取超时；请用原软件另存一份，或改用网页（html）、docx 格式后再提交。',
  empty: '文件是空的，没有可读取的内容；请确认文件完整后重新提交。',
}

/** The refusal for a reason, with the sentence that belongs to it. */
export function unusable(reason: UnusableReason): Unusable {
  return { reason, message: MESSAGES[reason] }
}

/** File kinds that are recognised and not read, each with the kind to convert to. */
const UNSUPPORTED = {
  ole: '这是旧版 Office 或 WPS 文件（doc、xls、wps、et）；请用 Word 或 WPS 打开，另存为 docx 或 xlsx 后再提交。',
  ppt: '这是演示文稿；请提供 docx、PDF 或网页格式的年度报告。',
  rtf: '这是 RTF 文件；请用 Word 或 WPS 打开，另存为 docx 后再提交。',
  odf: '这是 OpenDocument 文件（odt、ods）；请另存为 docx 或 xlsx 后再提交。',
  ofd: '这是 OFD 版式文件；请用阅读器转换为 PDF，或提供原始的 docx 后再提交。',
  mht: '这是单个网页归档文件（mht）或旧版 Word XML；请用 Word 打开，另存为 docx 后再提交。',
  image: '这是图片，无法读取其中的数据；请提供 docx、网页或带文字的 PDF。',
  zip: '这是压缩包；请先解压，再提交其中的年度报告文件。',
  xlsb: '这是二进制工作簿（xlsb）；请用 Excel 或 WPS 打开，另存为 xlsx 后再提交。',
} as const
export type UnsupportedKind = keyof typeof UNSUPPORTED

export function unsupported(kind: UnsupportedKind): Unusable {
  return { reason: 'unsupported', message: UNSUPPORTED[kind] }
}
