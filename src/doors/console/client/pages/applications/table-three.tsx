import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { Link } from 'react-router'
import { call } from '../../data/call.ts'
import { useQuestion } from '../../data/question.ts'
import type { CaseLine } from '../../data/records.ts'
import { useMay, useSession } from '../../data/session.tsx'
import { todayInChina } from '../../data/times.ts'
import { useWords } from '../../data/words.tsx'
import { BodyChoice } from '../../parts/body-choice.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { CaseTable } from './case-table.tsx'

interface Tally {
  readonly year: number
  readonly until: string
  readonly table: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** 表三 of a body and year, counted from its applications; each cell opens its list. */
export function TableThreePage() {
  const { body } = useSession()
  const may = useMay()
  const { applicationTable } = useWords()
  const { asked, ask } = useQuestion()
  const of = asked.body ?? body.id
  const year = asked.year ?? todayInChina().slice(0, 4)
  const place = `/report-tables/${of}/${year}/applications`
  const { data, error, refetch } = useQuery({
    queryKey: [place],
    queryFn: () => call<Tally>('GET', place),
  })
  return (
    <PageFrame title="表三" hint="收到和处理政府信息公开申请情况，由申请台账实时计数；点数字看是哪些申请。">
      <div className="buttons no-print filters">
        <Input
          aria-label="年度"
          type="number"
          min={2008}
          max={2100}
          key={year}
          defaultValue={year}
          onBlur={event => ask({ year: event.target.value, row: null, column: null })}
          onPressEnter={event => ask({ year: event.currentTarget.value, row: null, column: null })}
          className="year"
        />
        {may('body.list') ? (
          <BodyChoice
            aria-label="机关"
            value={of}
            known={body}
            onChange={id => ask({ body: id, row: null, column: null })}
            style={{ minWidth: 220 }}
          />
        ) : null}
      </div>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {data === undefined && error === null ? <Waiting /> : null}
      {data === undefined ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroll" tabIndex={0} aria-label="表三（可左右滚动）">
          <table className="list statutory">
            <caption>
              {data.year} 年，截至 {data.until}
            </caption>
            <thead>
              <tr>
                <th scope="col" rowSpan={3}>
                  项目
                </th>
                <th scope="colgroup" colSpan={7}>
                  申请人情况
                </th>
              </tr>
              <tr>
                <th scope="col" rowSpan={2}>
                  自然人
                </th>
                <th scope="colgroup" colSpan={5}>
                  法人或其他组织
                </th>
                <th scope="col" rowSpan={2}>
                  总计
                </th>
              </tr>
              <tr>
                {applicationTable.columns.slice(1, 6).map(({ code, zh }) => (
                  <th key={code} scope="col">
                    {zh}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {applicationTable.rows.map(({ code, zh, group }) => (
                <tr key={code}>
                  <th scope="row" className="wide">
                    {group === null ? zh : `${group}　${zh}`}
                  </th>
                  {applicationTable.columns.map(column => (
                    <td key={column.code}>
                      <Figure
                        count={data.table[code]?.[column.code] ?? 0}
                        label={`${zh}，${column.zh}`}
                        address={`?${new URLSearchParams({ ...asked, row: code, column: column.code })}`}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {asked.row && asked.column ? <Cell place={`${place}/${asked.row}/${asked.column}`} /> : null}
    </PageFrame>
  )
}

const Figure = ({ count, label, address }: { count: number; label: string; address: string }) =>
  count === 0 ? (
    '0'
  ) : (
    <Link to={address} aria-label={`${label}：${count} 件，查看`}>
      {count}
    </Link>
  )

function Cell({ place }: { place: string }) {
  const { data, error } = useQuery({
    queryKey: [place],
    queryFn: () => call<{ items: CaseLine[] }>('GET', place),
  })
  return (
    <Panel title="这一格里的申请">
      <ProblemAlert error={error} />
      {data === undefined ? null : data.items.length === 0 ? (
        <Nothing>这一格没有申请。</Nothing>
      ) : (
        <CaseTable rows={data.items} label="这一格里的申请" />
      )}
    </Panel>
  )
}
