import type { BodyLevel } from '../../access/index.ts'
import type { BodyKind } from '../../law/index.ts'

/** A body of the made-up district. */
export interface DemoBody {
  readonly key: string
  readonly parent: string | null
  readonly name: string
  readonly shortName: string
  readonly kind: BodyKind
  readonly level: BodyLevel
  readonly documentCode: string
}

const office = (key: string, name: string, documentCode: string): DemoBody => ({
  key,
  parent: 'district',
  name: `金杯区${name}街道办事处`,
  shortName: `${name}街道`,
  kind: 'subdistrictOffice',
  level: 'township',
  documentCode,
})

const department = (
  key: string,
  name: string,
  documentCode: string,
  kind: BodyKind = 'department',
): DemoBody => ({
  key,
  parent: 'district',
  name: `金杯区${name}`,
  shortName: `区${name}`,
  kind,
  level: 'county',
  documentCode,
})

/** One district, three street offices, five departments; none of them exists. */
export const DEMO_BODIES: readonly DemoBody[] = [
  {
    key: 'district',
    parent: null,
    name: '金杯区人民政府',
    shortName: '金杯区政府',
    kind: 'localGovernment',
    level: 'county',
    documentCode: '金政',
  },
  office('jinhu', '金湖', '金湖办'),
  office('yinhe', '银河', '银河办'),
  office('tieshan', '铁山', '铁山办'),
  department('housing', '住房和城乡建设局', '金住建'),
  department('resources', '自然资源局', '金自然资'),
  department('finance', '财政局', '金财'),
  department('education', '教育局', '金教'),
  department('justice', '司法局', '金司', 'justiceDepartment'),
]

/** What people ask for, made up. */
export const DEMO_QUESTIONS: readonly string[] = [
  '老旧小区改造项目 2025 年度资金安排',
  '某地块房屋征收补偿方案',
  '街道 2025 年部门预算',
  '某小区物业专项维修资金使用情况',
  '2024 年度城市道路维修项目中标结果',
  '义务教育学校招生范围划分依据',
  '某路段停车泊位设置批准文件',
  '2025 年财政专项资金绩效评价结果',
  '某工程规划许可证及附图',
  '社区居家养老服务购买合同',
  '集体土地征收公告及补偿登记表',
  '某幢房屋安全鉴定报告',
]

const FAMILY = ['金', '银', '铜', '铁', '锡', '铝', '锌', '镍']
const GIVEN = ['甲一', '乙二', '丙三', '丁四', '戊五', '己六', '庚七', '辛八', '壬九', '癸十']

/** A name that nobody bears. */
export const demoName = (n: number): string =>
  `${FAMILY[n % FAMILY.length]}${GIVEN[Math.floor(n / FAMILY.length) % GIVEN.length]}`

export const DEMO_ORGANISATIONS: readonly (readonly [
  kind: 'enterprise' | 'research' | 'welfare' | 'legal' | 'other',
  name: string,
])[] = [
  ['enterprise', '金杯测试建筑有限公司'],
  ['research', '金杯测试研究院'],
  ['welfare', '金杯测试公益服务中心'],
  ['legal', '金杯测试律师事务所'],
  ['other', '金杯测试小区业主委员会'],
]
