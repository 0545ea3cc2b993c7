import { SECTION_TITLES } from '../../law/index.ts'
import type { ComposedBlock, ComposedHeading, Composition } from '../../paper/index.ts'
import type { AnnualReport } from '../annual-report.ts'
import { composeApplications } from './compose-applications.ts'
import { composeDisputes } from './compose-disputes.ts'
import { composeProactive } from './compose-proactive.ts'

const SHEETS = ['总体情况', '表二', '表三', '表四', '主要问题', '其他事项'] as const

/**
 * The report in the official format (国办公开办函〔2021〕30号): title, six sections, three tables. A figure that is
 * null is an empty cell, a section without text is its heading alone, so that a skeleton can be filled in by hand.
 */
export function composeReport(report: AnnualReport): Composition {
  const { overview, problems, others } = report.sections
  const contents: ComposedBlock[][] = [
    narrative(overview),
    [composeProactive(report.proactive)],
    [composeApplications(report)],
    [composeDisputes(report.disputes)],
    narrative(problems),
    narrative(others),
  ]
  return {
    title: titleParts(report),
    lang: 'zh-CN',
    date: null,
    blocks: SECTION_TITLES.flatMap((text, at) => [chapter(text, SHEETS[at]!), ...contents[at]!]),
  }
}

function titleParts({ body, year }: AnnualReport): string[] {
  const name = `${year === null ? '' : `${year}年`}政府信息公开工作年度报告`
  return body === null || body.trim() === '' ? [name] : [body.trim(), name]
}

const chapter = (text: string, sheet: string): ComposedHeading => ({ type: 'heading', level: 1, text, sheet })

/** A part's heading: （一）主动公开情况, on a line of its own, without a sentence behind it. */
const PART_HEADING = /^[（(][一二三四五六七八九十]{1,3}[）)][^。；;！？!?]{1,30}$/

function narrative(text: string | null): ComposedBlock[] {
  return (text ?? '')
    .split(/\r\n?|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line =>
      PART_HEADING.test(line) ? { type: 'heading', level: 2, text: line } : { type: 'paragraph', text: line },
    )
}
