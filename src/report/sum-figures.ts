import { fenFromYuan } from '../basics/fen.ts'
import type { Figure } from './annual-report.ts'
import type { FigurePath } from './figure-paths.ts'

const YUAN_PER_WAN = 10_000
const FEN_PER_WAN = 1_000_000

/** The sum of one cell over the parts; empty when it is empty in all. Fees (万元) are added in whole fen. */
export function sumFigures(figures: readonly Figure[], path: FigurePath): Figure {
  const known = figures.filter(figure => figure !== null)
  if (known.length === 0) return null
  if (path !== 'proactive.fees') return known.reduce((sum, figure) => sum + figure, 0)
  const fen = known.reduce((sum, wan) => sum + fenFromYuan(wan * YUAN_PER_WAN), 0)
  return fen / FEN_PER_WAN
}
