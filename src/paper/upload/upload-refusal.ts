import { Refusal } from '../refusal.ts'
import type { UnusableReason } from '../unusable.ts'

/** Why an upload is refused: the reason of the contract, and the sentence for who uploads. */
const REFUSALS = {
  empty: ['empty', '文件是空的；请确认文件内容完整后重新上传。'],
  tooLarge: ['tooLarge', '文件超过 20 MB；请压缩图片或拆分成几个文件后再上传。'],
  notListed: [
    'unsupported',
    '不接收这种文件；请转换为 docx、xlsx、pdf、jpg、png 格式，或把这些文件打成 zip 压缩包后再上传。',
  ],
  otherContent: [
    'unsupported',
    '文件的实际内容与扩展名不一致；不要只改文件名，请用原软件打开，另存为正确的格式后再上传。',
  ],
  otherDeclared: ['unsupported', '浏览器报告的文件类型与文件名不一致；请重新选择文件后再上传。'],
  polyglot: [
    'unsupported',
    '文件里夹带了另一种格式的内容，可能是恶意构造的；请用原软件打开，另存为新文件后再上传。',
  ],
  virus: ['unsupported', '文件含有病毒特征，已拒收；请先在本机查毒，确认安全后重新制作文件再上传。'],
  program: [
    'unsupported',
    '文件里嵌入了程序或打包的对象，无法检查其内容，已拒收；请删去嵌入的对象、另附文件后再上传。',
  ],
  damaged: ['damaged', '文件已损坏或不完整；请用原软件打开确认内容完整，另存一份后再上传。'],
  encrypted: ['encrypted', '文件设有密码或权限保护，无法检查内容；请取消保护后另存一份再上传。'],
  macro: [
    'macro',
    '文件含有宏、脚本或自动运行的动作，已拒收；请另存为不含宏的 docx、xlsx，或重新打印为 PDF 后再上传。',
  ],
  external: [
    'externalReference',
    '文件引用了外部的模板、图片、对象或实体，打开时会连到别处；请断开链接、改为嵌入后再上传。',
  ],
  escape: [
    'externalReference',
    '压缩包里有指向压缩包以外位置的路径或链接，可能是恶意构造的；请重新打包后再上传。',
  ],
  bomb: ['bomb', '压缩包解压后异常膨胀或文件过多，可能是恶意构造的；请减少内容、重新打包后再上传。'],
  nested: ['tooDeep', '压缩包套了三层以上；请先解开里面的压缩包，把文件放在一个压缩包里再上传。'],
  pixels: ['tooLarge', '图片超过 5000 万像素；请缩小图片后再上传。'],
  deep: ['tooDeep', '文件内部的结构嵌套过深，无法检查；请把正文复制到新文档中另存后再上传。'],
} as const satisfies Record<string, readonly [UnusableReason, string]>

export type UploadFault = keyof typeof REFUSALS

/** A refusal in the words of uploads. */
export class UploadRefusal extends Refusal {}

/** Leaves the inspection with the refusal that belongs to the fault; of a file in an archive, its name goes first. */
export function refuseUpload(fault: UploadFault, inside?: string): never {
  const [reason, message] = REFUSALS[fault]
  throw new UploadRefusal({
    reason,
    message: inside === undefined ? message : `压缩包里的“${inside}”：${message}`,
  })
}

/** The sentence for a reason that a reader of the room gave (they speak of annual reports). */
const FAULT_OF: Partial<Record<UnusableReason, UploadFault>> = {
  empty: 'empty',
  damaged: 'damaged',
  encrypted: 'encrypted',
  macro: 'macro',
  externalReference: 'external',
  bomb: 'bomb',
  tooLarge: 'bomb',
  tooDeep: 'deep',
}
export const faultOf = (reason: UnusableReason): UploadFault => FAULT_OF[reason] ?? 'damaged'
