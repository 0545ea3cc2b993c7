import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Empty, Flex, Input, Table, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { call } from '../data/call.ts'
import { ProblemAlert } from './problem-alert.tsx'

interface Page<Row> {
  readonly items: Row[]
  readonly next: string | null
}

/**
 * A list that the server pages, filters and sorts. What is asked stands in the address, so that going back, reloading
 * and sharing a link show the same list.
 */
export function ServerTable<Row extends object>({
  path,
  rowKey,
  columns,
  label,
  searchHint,
  filters,
  fixed,
  empty,
  onOpen,
}: {
  path: string
  rowKey: keyof Row & string
  columns: TableColumnsType<Row>
  /** Names the table to screen readers. */
  label: string
  searchHint?: string
  /** Further fields of the question, drawn beside the search field; their values are read from the address. */
  filters?: ReactNode
  /** Part of the question that the page fixes. */
  fixed?: Readonly<Record<string, string>>
  empty?: ReactNode
  onOpen?: (row: Row) => void
}) {
  const [asked, ask] = useSearchParams()
  const trail = (asked.get('trail') ?? '').split(' ').filter(Boolean)
  const query = { ...Object.fromEntries([...asked].filter(([name]) => name !== 'trail')), ...fixed }
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [path, query],
    queryFn: () => call<Page<Row>>('GET', path, { query }),
    placeholderData: keepPreviousData,
  })
  const change = (changes: Record<string, string | null>) =>
    ask(before => {
      const after = new URLSearchParams(before)
      for (const [name, value] of Object.entries(changes))
        if (value === null || value === '') after.delete(name)
        else after.set(name, value)
      return after
    })
  const forward = (next: string) =>
    change({ after: next, trail: [...trail, asked.get('after') ?? '-'].join(' ') })
  const back = () => {
    const before = trail.at(-1)
    change({ after: before === '-' ? null : (before ?? null), trail: trail.slice(0, -1).join(' ') })
  }
  return (
    <div>
      <Flex gap="small" wrap className="no-print" style={{ marginBlockEnd: 12 }}>
        {searchHint === undefined ? null : (
          <Input.Search
            aria-label={searchHint}
            placeholder={searchHint}
            defaultValue={asked.get('search') ?? ''}
            allowClear
            enterButton="查询"
            onSearch={search => change({ search, after: null, trail: null })}
            style={{ maxWidth: 340 }}
            data-shortcut="search"
          />
        )}
        {filters}
      </Flex>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={`${label}（可左右滚动）`}>
        <Table<Row>
          rowKey={rowKey}
          columns={columns}
          dataSource={data?.items ?? []}
          loading={{ spinning: isFetching, delay: 300 }}
          pagination={false}
          size="middle"
          locale={{ emptyText: <Empty description={empty ?? '没有符合条件的记录'} /> }}
          {...(onOpen === undefined
            ? {}
            : {
                onRow: row => ({
                  onDoubleClick: () => onOpen(row),
                  onKeyDown: event => {
                    if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row)
                  },
                  tabIndex: 0,
                }),
              })}
        />
      </section>
      <Flex justify="end" gap="small" className="no-print" style={{ marginBlockStart: 12 }}>
        <Button disabled={trail.length === 0} onClick={back}>
          上一页
        </Button>
        <Button disabled={!data?.next} onClick={() => data?.next && forward(data.next)}>
          下一页
        </Button>
      </Flex>
    </div>
  )
}
