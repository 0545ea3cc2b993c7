import type { CellRange, ComposedCell } from '../../paper/index.ts'
import type { Figure } from '../annual-report.ts'
import { renderFigure } from './render-figure.ts'

type Span = { readonly colSpan?: number; readonly rowSpan?: number }

export const columnHeader = (text: string, { colSpan = 1, rowSpan = 1 }: Span = {}): ComposedCell => ({
  text,
  colSpan,
  rowSpan,
  header: 'column',
  align: 'center',
})

export const rowHeader = (
  text: string,
  { colSpan = 1, rowSpan = 1, align = 'left' }: Span & { readonly align?: 'left' | 'center' } = {},
): ComposedCell => ({ text, colSpan, rowSpan, header: 'row', align })

export const figureCell = (
  value: Figure,
  { colSpan = 1, sumOf }: { readonly colSpan?: number; readonly sumOf?: CellRange | undefined } = {},
): ComposedCell => ({
  text: value === null ? '' : renderFigure(value),
  colSpan,
  rowSpan: 1,
  header: null,
  align: 'center',
  value,
  ...(sumOf && { sumOf }),
})
