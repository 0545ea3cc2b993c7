import type { Article } from '../dated-value.ts'

/** A rule that an act or an input can break: the rule in one sentence, its article, and what the clerk then does. */
export interface BreachRow {
  readonly rule: string
  readonly article: Article
  readonly advice: string
}
