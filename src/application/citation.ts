import { type Article, DECISIONS, type DecisionKind } from '../law/index.ts'

/** One article as it is cited: `条例` is the 政府信息公开条例, any other name another law. */
interface Citation {
  readonly law: string
  readonly section: string
}

const SECTION = /^(.*)§(\d+)/

/** The articles that a text cites; a section without a name belongs to the law named before it (`条例§36(二)、§40`). */
function citationsIn(text: string): Citation[] {
  const found: Citation[] = []
  let law = ''
  for (const part of text.split(/[、；;，,\s]+/)) {
    const [, name, section] = SECTION.exec(part) ?? []
    if (section === undefined) continue
    law = name || law
    found.push({ law, section })
  }
  return found
}

/** True when one of the articles names a section on which this outcome rests; outcomes without one rest on any. */
export function restsOn(outcome: DecisionKind, articles: readonly Article[]): boolean {
  const sections = citationsIn(DECISIONS[outcome].article)
    .filter(({ law }) => law === '条例')
    .map(({ section }) => section)
  if (sections.length === 0) return articles.some(each => each.trim() !== '')
  return articles
    .flatMap(citationsIn)
    .some(({ law, section }) => law === '条例' && sections.includes(section))
}

/** True when an article of a law other than the 条例 is cited. */
export const citesOtherLaw = (articles: readonly Article[]): boolean =>
  articles.flatMap(citationsIn).some(({ law }) => law !== '条例')
