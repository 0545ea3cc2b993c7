/** 隐藏内容种类: what a reader of a published file does not see and a curious one finds, with its Chinese name. */
export const HIDDEN_KINDS = {
  comment: '批注',
  trackedChange: '修订痕迹',
  hiddenText: '隐藏文字',
  invisibleText: '与背景同色或极小的文字',
  author: '作者或修改人姓名',
  property: '文档属性',
  embeddedObject: '嵌入的对象或文件',
  altText: '图片替代文字',
  fieldCode: '域代码',
  customXml: '自定义 XML 数据',
  documentVariable: '文档变量或邮件合并来源',
  localPath: '本机或内网路径',
  hiddenSheet: '隐藏的工作表',
  hiddenRow: '隐藏的行',
  hiddenColumn: '隐藏的列',
  pivotCache: '数据透视表缓存',
  externalLink: '外部链接及其缓存数据',
  definedName: '定义的名称',
  dataModel: '数据模型或数据连接',
  outsidePrintArea: '打印区域以外的内容',
  changeHistory: '共享工作簿修订记录',
  coveredText: '被遮盖的文字',
  outsidePage: '页面可见范围以外的文字',
  annotation: 'PDF 注释',
  attachment: 'PDF 附件',
  script: '脚本或自动动作',
  earlierVersion: '文件内保留的先前版本',
  hiddenLayer: '隐藏的图层',
  location: '照片拍摄位置',
  thumbnail: '缩略图',
  device: '拍摄设备或时间信息',
  trailingData: '文件末尾的附加数据',
  unreadable: '无法检查的内容',
} as const

export type HiddenKind = keyof typeof HIDDEN_KINDS

/** 隐藏内容: one thing found, where, and a glimpse of it. */
export interface HiddenFinding {
  readonly what: HiddenKind
  /** For a person: 页眉, 工作表“底稿”C3, 第2页. */
  readonly where: string
  /** At most sixty characters of what is hidden. */
  readonly sample: string
  /** True where it must go before the file is published; false where a person should only know. */
  readonly blocks: boolean
}

const SAMPLE = 60
/** Findings of one kind at most; the first ones are enough to act on. */
const MOST_OF_A_KIND = 100

/** Collects findings, with bounded number and samples. */
export class FindingList {
  readonly #findings: HiddenFinding[]
  readonly #counts: Map<HiddenKind, number>
  readonly #file: string

  constructor(findings: HiddenFinding[] = [], counts = new Map<HiddenKind, number>(), file = '') {
    this.#findings = findings
    this.#counts = counts
    this.#file = file
  }

  /** The same list for one file of an archive: its name goes before each place. */
  within(file: string): FindingList {
    return new FindingList(this.#findings, this.#counts, `${file}·`)
  }

  add(what: HiddenKind, where: string, sample: string, blocks = true): void {
    const count = (this.#counts.get(what) ?? 0) + 1
    this.#counts.set(what, count)
    if (count > MOST_OF_A_KIND) return
    this.#findings.push({ what, where: this.#file + where, sample: shortened(sample), blocks })
  }

  get all(): readonly HiddenFinding[] {
    return this.#findings
  }
}

function shortened(text: string): string {
  const line = text
    .slice(0, SAMPLE * 4)
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length > SAMPLE ? `${characters.slice(0, SAMPLE - 1).join('')}…` : line
}
