import type { DecisionKind } from '../../law/index.ts'
import { decide } from './outcomes.ts'
import type { Walker } from './walker.ts'

/** What becomes of an application after it was received. */
export type Story = (walker: Walker) => Promise<void>

/** Examined for some days, then decided. */
const plain =
  (outcome: DecisionKind, days: number, extra: Record<string, unknown> = {}): Story =>
  async walker => {
    walker.pass(days)
    await decide(walker, outcome, extra)
  }

const withheld = [
  {
    part: '联系人姓名和电话',
    ground: 'thirdPartyRights',
    article: '条例§15',
    reason: '涉及个人隐私，公开会损害其合法权益',
  },
]

async function consult(walker: Walker, answer: 'agrees' | 'objects'): Promise<void> {
  walker.pass(2)
  await walker.letter(
    'thirdPartyConsulted',
    { consultation: '1', party: '金杯测试建筑有限公司', about: '工程合同价款' },
    { partyKind: 'organisation' },
  )
  walker.pass(2)
  await walker.delivered('consultation', '1')
  walker.pass(7)
  const reason = answer === 'objects' ? '属于商业秘密' : '无异议'
  await walker.step('consultationAnswered', { consultation: '1', answer, reason, files: [] })
}

async function askForCorrection(walker: Walker): Promise<void> {
  walker.pass(3)
  await walker.letter('correctionAsked', { items: ['请写明所申请信息的名称或者年度'], days: 10 })
  walker.pass(2)
  await walker.delivered('correctionNotice')
}

async function chargeFee(walker: Walker): Promise<void> {
  walker.pass(4)
  await walker.letter(
    'feeNoticed',
    { basis: 'pages', quantity: 60, amount: 30_000 },
    { paymentCode: 'JK2025000001', paymentWhere: '金杯区财政非税收入缴款平台' },
  )
  walker.pass(2)
  await walker.delivered('feeNotice')
}

/** Answered, and then asked for once more. */
const repeated =
  (outcome: DecisionKind): Story =>
  async walker => {
    walker.pass(5)
    const { number, on } = walker
    const documentNumber = await decide(walker, 'provided')
    walker.pass(10)
    await walker.receiveAgain()
    walker.pass(4)
    await decide(walker, outcome, { earlier: { number, repliedOn: on, documentNumber } })
  }

/** Every way in which a case can go, each at least once. */
export const STORIES: readonly Story[] = [
  plain('provided', 8),
  plain('alreadyPublic', 4),
  async walker => {
    await consult(walker, 'objects')
    walker.pass(3)
    await decide(walker, 'partial', { withheld })
  },
  plain('notHeld', 6, {
    notHeld: 'otherBody',
    responsibleBody: '金杯区测试局',
    reason: '该信息由区测试局制作',
  }),
  async walker => {
    walker.pass(3)
    await walker.step('searched', {
      places: ['办公室', '档案室'],
      keywords: ['维修', '合同'],
      found: false,
      note: '未检索到',
    })
    walker.pass(4)
    await decide(walker, 'notHeld', {
      notHeld: 'doesNotExist',
      reason: '经检索，本机关没有制作或者获取该信息',
    })
  },
  plain('stateSecret', 10),
  plain('prohibitedByLaw', 9, { articles: ['条例§14', '测绘法§47'] }),
  plain('securityStability', 12),
  async walker => {
    await consult(walker, 'objects')
    walker.pass(2)
    await decide(walker, 'thirdPartyRights')
  },
  plain('internalAffairs', 7),
  plain('processRecords', 11),
  plain('enforcementFile', 9),
  plain('administrativeQuery', 5),
  plain('needsCreation', 8),
  async walker => {
    await askForCorrection(walker)
    walker.pass(4)
    await walker.step('correctionReceived', { content: '还是上次说的那份文件', files: [] })
    walker.pass(5)
    await decide(walker, 'unclearAfterCorrection')
  },
  plain('petition', 3),
  plain('publication', 4),
  repeated('duplicate'),
  repeated('reconfirmation'),
  async walker => {
    walker.pass(2)
    await walker.letter('reasonsAsked', { count: 12, from: walker.on, to: walker.on, days: 7 })
    walker.pass(4)
    await walker.step('reasonsGiven', { content: '想多了解一些情况', files: [] })
    walker.pass(3)
    await decide(walker, 'excessive')
  },
  async walker => {
    await askForCorrection(walker)
    walker.pass(12)
    await decide(walker, 'correctionLapsed')
  },
  async walker => {
    await chargeFee(walker)
    walker.pass(22)
    await decide(walker, 'feeLapsed')
  },
  plain('otherHandling', 3),
  async walker => {
    await chargeFee(walker)
    walker.pass(6)
    await walker.step('feePaid', { amount: 30_000, voucher: '财政票据 0001' })
    walker.pass(9)
    await decide(walker, 'provided')
  },
  async walker => {
    walker.pass(15)
    await walker.letter(
      'extended',
      { days: 15, approvedBy: walker.staff.officer.name, reason: '需要查找历史档案' },
      {},
      'officer',
    )
    walker.pass(14)
    await decide(walker, 'provided')
  },
  async walker => {
    walker.pass(6)
    await walker.step('withdrawn', { evidence: '申请人书面撤回', files: [] })
  },
  async walker => {
    await askForCorrection(walker)
    walker.pass(3)
    await walker.step('correctionReceived', { content: '2025 年部门预算', files: [] })
    walker.pass(8)
    await decide(walker, 'provided')
  },
  async walker => {
    await consult(walker, 'agrees')
    walker.pass(3)
    await decide(walker, 'provided')
  },
  plain('provided', 13),
  plain('alreadyPublic', 2),
]
