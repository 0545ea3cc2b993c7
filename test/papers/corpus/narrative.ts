import { OUTCOME_ROWS, type OutcomeGroup, ROW_SHAPES } from '../../../src/law/index.ts'
import { type MadeUp, totalOf } from './figures.ts'
import type { Rng } from './rng.ts'

const PLAIN_NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

const groupTotal = (made: MadeUp, group: OutcomeGroup): number =>
  OUTCOME_ROWS.filter(code => ROW_SHAPES.find(shape => shape.code === code)?.group === group).reduce(
    (sum, code) => sum + totalOf(made, code),
    0,
  )

/** 前言：编制依据、六个部分、统计期限、联系方式。 */
export function composeLead({ body, year }: MadeUp, rng: Rng): string[] {
  const basis =
    year >= 2021
      ? '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）'
      : '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）'
  const period = `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
  return rng.pick([
    [],
    [`根据《中华人民共和国政府信息公开条例》（国务院令第711号）和${basis}要求，编制本报告。${period}`],
    [
      `本报告由${body}按照《中华人民共和国政府信息公开条例》要求编制。全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分。`,
      `${period}本报告电子版可在政府门户网站下载。如有疑问，请与${body}办公室联系（地址：人民路1号，邮编：000000，电话：0000-1234567）。`,
    ],
  ])
}

const proactiveWords = (made: MadeUp, rng: Rng): string =>
  rng.pick([
    `通过门户网站公开各类信息${rng.int(3, 3000)}条。`,
    `全年通过政府网站发布信息${rng.int(100, 900)}条，政务微信公众号发布${rng.int(20, 90)}期${rng.int(91, 400)}篇，接待来访咨询${rng.int(2, 60)}人次。`,
    `截至${made.year}年12月31日，${made.year}年度主动公开政府信息${rng.int(10, 800)}条，公开政府常务会议${rng.int(1, 12)}期，办理人大代表建议${rng.int(2, 20)}件、政协提案${rng.int(2, 20)}件，办结12345热线工单${rng.int(1001, 9999)}件。`,
  ])

/** （二）依申请公开: several ways in which offices write the same four figures. */
function applicationWords(made: MadeUp, rng: Rng): string {
  const received = totalOf(made, 'received')
  const carriedIn = totalOf(made, 'carriedIn')
  const handled = totalOf(made, 'handled')
  const carriedOut = totalOf(made, 'carriedOut')
  if (received + carriedIn === 0) {
    return rng.pick([
      '本年度未收到政府信息公开申请。',
      `${made.year}年，共收到政府信息公开申请0件。`,
      '规范依申请公开工作流程，全年依申请公开零受理。',
    ])
  }
  const by = rng.int(0, received)
  const sentences = [
    `本年新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${handled}件，结转下年度继续办理${carriedOut}件。`,
    `${made.year}年，共收到政府信息公开申请${received}件，其中网络申请${by}件、信函申请${received - by}件。`,
    `全年共办理政府信息公开申请${received + carriedIn}件，其中新收${received}件、上年结转${carriedIn}件；已办结${handled}件，结转至下年度${carriedOut}件。`,
    `办结政府信息公开申请${handled}件，其中予以公开${totalOf(made, 'granted')}件，部分公开${totalOf(made, 'partial')}件，不予公开${groupTotal(made, 'refused')}件，无法提供${groupTotal(made, 'cannotProvide')}件，不予处理${groupTotal(made, 'notProcessed')}件，其他处理${groupTotal(made, 'otherwiseHandled')}件。`,
  ]
  if (carriedIn > 0) {
    sentences.push(
      `全年受理政府信息公开申请${received + carriedIn}件（含上年结转${carriedIn}件），答复${handled}件。`,
    )
  }
  if (carriedIn === 0 && received <= 10) {
    sentences.push(`全年共收到政府信息公开申请${PLAIN_NUMERALS[received]}件，均依法办理。`)
  }
  return rng.pick(sentences)
}

function disputeWords({ report }: MadeUp, rng: Rng): string {
  const { reconsideration, directLitigation, litigationAfterReconsideration } = report.disputes
  const lawsuits = directLitigation.total! + litigationAfterReconsideration.total!
  if (reconsideration.total! + lawsuits === 0)
    return rng.pick(['', '未发生因政府信息公开引起的行政复议、行政诉讼。'])
  return rng.pick([
    '',
    `因政府信息公开引起的行政复议${reconsideration.total}件、行政诉讼${lawsuits}件。`,
    `本年度政府信息公开行政复议案件${reconsideration.total}件，其中结果维持${reconsideration.upheld}件，结果纠正${reconsideration.corrected}件，其他结果${reconsideration.other}件，尚未审结${reconsideration.pending}件。`,
  ])
}

/** 一、总体情况: with its five parts, titles on their own line or run into the text. */
export function composeOverview(made: MadeUp, rng: Rng): string[] {
  const titles = rng.pick([
    ['主动公开情况', '依申请公开情况', '政府信息管理情况', '政府信息公开平台建设情况', '监督保障情况'],
    ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
  ])
  const texts = [
    proactiveWords(made, rng),
    applicationWords(made, rng) + disputeWords(made, rng),
    '落实公文公开属性源头认定，动态清理规范性文件。',
    '按统一要求设置专栏并及时更新，清理关停长期不更新的政务新媒体账号。',
    `将政府信息公开工作纳入年度考核，开展培训${rng.int(1, 9)}次，社会评议结果良好，未发生责任追究情形。`,
  ]
  const inline = rng.chance(0.3)
  const numerals = ['一', '二', '三', '四', '五']
  const parts = texts.flatMap((text, index) => {
    const title = `（${numerals[index]}）${titles[index]}`
    return inline ? [`${title}。${text}`] : [title, text]
  })
  return [
    `${made.year}年，${made.body}依照《中华人民共和国政府信息公开条例》开展政府信息公开工作，现将有关情况报告如下。`,
    ...parts,
  ]
}

export const composeProblems = (made: MadeUp, rng: Rng): string[] =>
  rng.pick([
    [
      '存在的主要问题：一是政策解读形式不够丰富；二是部分科室公开意识有待加强，公开内容的时效性还需提高。',
      '改进情况：建立解读材料与文件同步报审机制，分两批组织业务培训并抽查，已整改到位。',
    ],
    [
      `（一）存在问题。${made.year}年，政府信息公开工作虽取得一定成绩，但仍存在一些不足：个别单位对复杂申请件的研判能力不足，答复文书规范性有待提升。`,
      `（二）改进措施。${made.year + 1}年将重点做好以下工作：一是加强业务指导和培训；二是完善会商机制；三是健全考核办法。`,
    ],
  ])

export function composeOthers(made: MadeUp, rng: Rng): string[] {
  if (totalOf(made, 'feeLapsed') > 0) {
    return ['本年度依法发出收费通知，申请人逾期未缴纳费用，全年收取信息处理费0元。']
  }
  return rng.pick([
    ['本年度未发出收费通知，未收取信息处理费。'],
    [
      `${made.year}年，严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费0元。`,
      '无其他需要报告的事项。',
    ],
    [`本机关${made.year}年度依申请提供政府信息未收取信息处理费。`],
  ])
}
