/**
 * What the trial form had otherwise: 国办公开办函〔2019〕60号, used for the reports of 2019 and 2020 and, wrongly, for
 * some later ones. Its table two counts other things, so its figures are not those of the form of 2021; columns such
 * as 本年增/减 carry signs and nothing in it adds up. Table three has （六） as one row; table four is the same.
 */
import { ROW_CODES, type RowCode } from './table-shapes.ts'

export interface ProactiveBlock2019 {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly string[]
}

export const PROACTIVE_BLOCKS_2019: readonly ProactiveBlock2019[] = [
  {
    title: '第二十条第（一）项',
    columns: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
    rows: ['规章', '规范性文件'],
  },
  {
    title: '第二十条第（五）项',
    columns: ['上一年项目数量', '本年增/减', '处理决定数量'],
    rows: ['行政许可', '其他对外管理服务事项'],
  },
  {
    title: '第二十条第（六）项',
    columns: ['上一年项目数量', '本年增/减', '处理决定数量'],
    rows: ['行政处罚', '行政强制'],
  },
  {
    title: '第二十条第（八）项',
    columns: ['上一年项目数量', '本年增/减'],
    rows: ['行政事业性收费'],
  },
  {
    title: '第二十条第（九）项',
    columns: ['采购项目数量', '采购总金额'],
    rows: ['政府集中采购'],
  },
]

/** The 23 rows of table three; `otherHandling` stands for the whole of （六）. */
export const ROW_CODES_2019: readonly RowCode[] = ROW_CODES.filter(
  code => code !== 'correctionLapsed' && code !== 'feeLapsed',
)

export const OTHER_HANDLING_LABEL_2019 = '（六）其他处理'
