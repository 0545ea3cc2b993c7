import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Flex, Input } from 'antd'
import type { ReactNode } from 'react'
import { call } from '../data/call.ts'
import { useQuestion } from '../data/question.ts'
import type { Page } from '../data/records.ts'
import { ExportButton } from './export-button.tsx'
import { type Column, ListTable } from './list-table.tsx'
import { Nothing } from './nothing.tsx'
import { ProblemAlert } from './problem-alert.tsx'
import { Waiting } from './waiting.tsx'

/**
 * A list that the server pages and filters. What is asked stands in the address, so that going back, reloading and
 * sharing a link show the same list.
 */
export function ServerTable<Row>({
  path,
  label,
  columns,
  keyOf,
  searchHint,
  filters,
  fixed,
  empty,
  mayExport = false,
  onOpen,
}: {
  path: string
  /** Names the table to screen readers. */
  label: string
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
  searchHint?: string
  /** Further fields of the question, drawn beside the search field; their values are read from the address. */
  filters?: ReactNode
  /** Part of the question that the page fixes. */
  fixed?: Readonly<Record<string, string>>
  empty?: ReactNode
  mayExport?: boolean
  onOpen?: (row: Row) => void
}) {
  const { asked, ask, page } = useQuestion()
  const question = { ...asked, ...fixed }
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: [path, question, page.after],
    queryFn: () => call<Page<Row>>('GET', path, { query: { ...question, after: page.after } }),
    placeholderData: keepPreviousData,
  })
  const none = data?.items.length === 0
  return (
    <div>
      <Flex gap="small" wrap align="center" className="no-print filters">
        {searchHint === undefined ? null : (
          <Input.Search
            key={asked.search ?? ''}
            aria-label={searchHint}
            placeholder={searchHint}
            defaultValue={asked.search ?? ''}
            allowClear
            enterButton="查询"
            onSearch={search => ask({ search })}
            className="search"
            data-shortcut="search"
          />
        )}
        {filters}
        {mayExport ? <ExportButton path={path} query={question} /> : null}
      </Flex>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {isPending ? <Waiting /> : null}
      {none ? <Nothing>{empty ?? '没有符合条件的记录。可以放宽查询条件后再试。'}</Nothing> : null}
      {data === undefined || none ? null : (
        <div className={isFetching ? 'stale' : undefined} aria-busy={isFetching}>
          <ListTable label={label} columns={columns} rows={data.items} keyOf={keyOf} onOpen={onOpen} />
        </div>
      )}
      {page.first && !data?.next ? null : (
        <Flex justify="end" gap="small" className="no-print" style={{ marginBlockStart: 12 }}>
          <Button disabled={page.first} onClick={page.back}>
            上一页
          </Button>
          <Button disabled={!data?.next} onClick={() => data?.next && page.forward(data.next)}>
            下一页
          </Button>
        </Flex>
      )}
    </div>
  )
}
