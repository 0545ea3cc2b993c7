import type { KeyboardEvent, ReactNode } from 'react'

export interface Column<Row> {
  readonly title: string
  readonly render: (row: Row) => ReactNode
  /** True for a column of long text: it may break, the others do not. */
  readonly wide?: boolean
}

/** A list as a table; rows open by double click, or by Enter when they have the focus (j and k move it). */
export function ListTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  onOpen,
}: {
  /** Names the table to screen readers. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  onOpen?: ((row: Row) => void) | undefined
}) {
  const rowProps = (row: Row) =>
    onOpen === undefined
      ? {}
      : {
          tabIndex: 0,
          'data-row': true,
          onDoubleClick: () => onOpen(row),
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row)
          },
        }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={`${label}（可左右滚动）`}>
      <table className="list">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {columns.map(({ title, wide }) => (
              <th key={title} scope="col" className={wide ? 'wide' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={keyOf(row)} {...rowProps(row)}>
              {columns.map(({ title, render, wide }) => (
                <td key={title} className={wide ? 'wide' : undefined}>
                  {render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
