import { DECISIONS, type DecisionKind } from '../../law/index.ts'
import type { Walker } from './walker.ts'

/** What the letter of an outcome has to be told beside the records of the case. */
const GIVEN: Partial<Record<DecisionKind, Record<string, unknown>>> = {
  alreadyPublic: { title: '2025 年部门预算', where: '金杯区人民政府网站“政府信息公开”栏目' },
  provided: { documents: '所申请的文件', form: 'paper', way: 'post', pages: 3 },
  partial: {
    disclosedParts: '合同主要内容',
    documents: '合同（节选）',
    form: 'paper',
    way: 'post',
    pages: 5,
  },
  stateSecret: { level: '秘密', period: '10 年', authority: '金杯区人民政府' },
  prohibitedByLaw: {
    rank: 'law',
    lawName: '中华人民共和国测绘法',
    lawArticle: '第四十七条',
    lawContent:
      '地理信息生产、保管、利用单位应当对属于国家秘密的地理信息的获取、持有、提供、利用情况进行登记并长期保存',
  },
  securityStability: { endangered: ['社会稳定'], harm: '引发现场聚集', likelihood: '项目尚在风险评估中' },
  thirdPartyRights: { rights: ['商业秘密'], weighing: '不公开不会对公共利益造成重大影响' },
  internalAffairs: { sort: '内部工作流程' },
  processRecords: { sort: '过程稿' },
  enforcementFile: { file: '行政处罚案卷' },
  administrativeQuery: {
    lawName: '不动产登记暂行条例',
    lawArticle: '第二十七条',
    windowName: '金杯区不动产登记中心',
    windowAddress: '金杯区测试路 3 号',
    windowPhone: '0379-7654321',
  },
  notHeld: { systems: '公文管理系统', archives: '机关档案室', contactDetails: '0379-0000002' },
  needsCreation: { existingForm: '各社区分散的台账', effort: '需要逐户汇总、加工分析' },
  petition: { nature: '投诉', channel: '区信访局网上信访平台' },
  publication: { publication: '金杯年鉴（2024）', ways: ['区图书馆查阅', '书店购买'] },
  excessive: { judgement: '所述理由与已答复事项相同，不合理' },
  reconfirmation: { how: '已于上次答复时邮寄提供', asks: '确认' },
  correctionLapsed: { deliveryRecord: '邮件签收记录' },
  feeLapsed: { deliveryRecord: '邮件签收记录' },
  otherHandling: { nature: '对办事流程的咨询' },
}

const articlesOf = (kind: DecisionKind): string[] => {
  let law = ''
  return DECISIONS[kind].article.split(/[、；]/).map(part => {
    law = part.includes('§') && !part.startsWith('§') ? (part.split('§')[0] ?? law) : law
    return part.startsWith('§') ? `${law}${part}` : part
  })
}

/** Draft, review, signature, letter, delivery, archive; gives the 文号 of the letter. */
export async function decide(
  walker: Walker,
  outcome: DecisionKind,
  extra: Record<string, unknown> = {},
): Promise<string> {
  await walker.sign(outcome)
  const documentNumber = await walker.letter(
    'decided',
    {
      outcome,
      articles: articlesOf(outcome),
      reason: '经审查，该信息符合上述情形',
      withheld: [],
      ...extra,
    },
    GIVEN[outcome] ?? {},
  )
  walker.pass(2)
  await walker.delivered('decision')
  walker.pass(5)
  await walker.step('archived', { reference: `档 ${walker.number}`, retention: '10 年' })
  return documentNumber
}
