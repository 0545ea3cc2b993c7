import type { Unusable } from '../unusable.ts'

/**
 * Why pdf.js could not open or read the bytes: a password, a protection it does not know, else a damaged file,
 * whatever it throws.
 */
export function refusalFor(error: unknown): Unusable {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return name === 'PasswordException' || /encryption (method|algorithm)/.test(message) ? ENCRYPTED : DAMAGED
}

const ENCRYPTED: Unusable = {
  reason: 'encrypted',
  message: '这个PDF有密码保护，无法读取。请用密码打开后另存为不加密的PDF，再重新提交。',
}

export const DAMAGED: Unusable = {
  reason: 'damaged',
  message: '这个PDF已损坏或不完整，无法读取。请重新导出或重新下载后再提交。',
}

export const EMPTY: Unusable = { reason: 'empty', message: '文件是空的，请检查后重新提交。' }

export const NO_TEXT: Unusable = {
  reason: 'noTextLayer',
  message:
    '这个PDF里只有图片，没有可读取的文字。请提交由Word等软件直接导出的文字版PDF，或先做文字识别（OCR）并核对后再提交。',
}

export const NO_MEANING: Unusable = {
  reason: 'noTextLayer',
  message: '这个PDF的字体没有文字编码，读不出文字。请提交Word版或重新导出的文字版PDF。',
}

export const tooManyPages = (pages: number, limit: number): Unusable => ({
  reason: 'tooLarge',
  message: `这个PDF有${pages}页，超过${limit}页的上限。请只提交年度报告所在的页。`,
})

export const TOO_MUCH_TEXT: Unusable = {
  reason: 'tooLarge',
  message: '这个PDF的文字过多，超过处理上限。请只提交年度报告所在的页。',
}
