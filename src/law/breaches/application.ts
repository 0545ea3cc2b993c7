import type { BreachRow } from './breach-row.ts'

/** Breaches of the room application: intake, the record of events, the fee. */
export const APPLICATION_BREACHES = {
  'RCV-01': {
    rule: '须经确认的渠道，未确认前不算收到',
    article: '条例§31',
    advice: '在当日联系申请人并记录确认日期；联系不上的登记在案，恢复联络之日再起算',
  },
  'RCV-02': {
    rule: '确认不得早于申请到达',
    article: '条例§31',
    advice: '核对确认之日与申请到达之日',
  },
  'FEE-01': {
    rule: '件数、页数须是不小于 0 的整数',
    article: '国办函〔2020〕109号',
    advice: '改正数字后重新计算',
  },
  'FEE-02': {
    rule: '件数、页数不得超过计算上限',
    article: '国办函〔2020〕109号',
    advice: '核对数字',
  },
  'FEE-03': {
    rule: '收费决定须在申请处理期限内作出',
    article: '条例§42；国办函〔2020〕109号',
    advice: '逾期的不再收费，按程序答复',
  },
  'FEE-04': {
    rule: '一件申请只能选一种计费方式，只发一次收费通知',
    article: '国办函〔2020〕109号',
    advice: '原通知有误的，先更正原记录再重新发出',
  },
  'FEE-05': {
    rule: '收费数额须与规定的标准一致',
    article: '国办函〔2020〕109号',
    advice: '按页面列出的分档计算填写数额',
  },
  'FEE-06': {
    rule: '没有应缴费用的不发收费通知',
    article: '国办函〔2020〕109号',
    advice: '直接办理，不收费',
  },
  'FEE-07': {
    rule: '费用须一次缴清，数额与通知一致',
    article: '条例§42；国办函〔2020〕109号',
    advice: '核对缴款凭证；多缴、少缴的联系执收单位',
  },
  'FEE-08': {
    rule: '缴费期限届满前不得按逾期未缴费处理',
    article: '条例§42；国办函〔2020〕109号',
    advice: '等到收到通知次日起第 20 个工作日之后',
  },
  'FEE-09': {
    rule: '按逾期未缴费处理，须有收费通知的送达证据',
    article: '条例§42；国办函〔2020〕109号',
    advice: '补录送达日期和证据，或者重新送达',
  },
  'FEE-10': {
    rule: '待缴费期间只能等待缴费或者按逾期未缴费处理',
    article: '条例§42；国办函〔2020〕109号',
    advice: '缴清后继续办理；不再收费的，先更正收费通知的记录',
  },
  'EVT-01': {
    rule: '办理记录须有已知的种类和完整的要素',
    article: '条例§45',
    advice: '按提示改正该项内容',
  },
  'EVT-02': {
    rule: '办理记录的版本不得高于本程序',
    article: '条例§45',
    advice: '升级程序后再读取',
  },
  'APP-01': {
    rule: '办理日期不得晚于今天',
    article: '条例§45',
    advice: '改正日期；将来的事等发生后再记录',
  },
  'APP-02': {
    rule: '办理日期不得早于上一步',
    article: '条例§45',
    advice: '改正日期；确属补记的，用更正记录把它放回原位并写明理由',
  },
  'APP-03': {
    rule: '办理须按程序进行，不得越过当前状态',
    article: '条例§45',
    advice: '先办完当前状态下应办的事项',
  },
  'APP-04': {
    rule: '申请须有申请人的姓名或者名称',
    article: '条例§29',
    advice: '补填姓名或者名称',
  },
  'APP-05': {
    rule: '申请须有所申请信息的名称、文号或者特征描述',
    article: '条例§29',
    advice: '按申请原文填写',
  },
  'APP-06': {
    rule: '申请须有联系方式',
    article: '条例§29',
    advice: '填写电话、电子邮箱、通信地址中的至少一项',
  },
  'APP-07': {
    rule: '办理记录须写明必填的内容',
    article: '条例§45',
    advice: '补填该项内容',
  },
  'APP-08': {
    rule: '更正须指向一条现行的记录',
    article: '条例§45',
    advice: '从办理记录里选择要更正的一条',
  },
  'APP-09': {
    rule: '更正之后的全部记录仍须合法',
    article: '条例§45',
    advice: '连同受影响的后续记录一并更正',
  },
  'APP-10': {
    rule: '登记号在本件申请中只登记一次',
    article: '条例§45',
    advice: '登记号有误的，用更正记录改正',
  },
} as const satisfies Record<string, BreachRow>
