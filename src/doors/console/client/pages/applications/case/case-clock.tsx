import type { CaseView } from '../../../data/records.ts'
import { useWords } from '../../../data/words.tsx'
import { LightSign, Urgency } from '../../../parts/light.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { Panel } from '../../../parts/panel.tsx'

const DAY = 86_400_000

/** 期限: the time line, the reasons line by line, and every day with counted or not and why. */
export function ClockPanel({ view }: { view: CaseView }) {
  const { clockRuns, spans } = useWords()
  const { clock } = view
  const lengthOf = ({ from, to }: { from: string; to: string }) =>
    (Date.parse(to) - Date.parse(from)) / DAY + 1
  return (
    <Panel title="期限" extra={clock.light === null ? null : <LightSign light={clock.light} />}>
      <dl className="facts">
        <dt>现在</dt>
        <dd>{clockRuns[clock.run]}</dd>
        <dt>收到之日</dt>
        <dd>{clock.receivedOn ?? '尚未收到'}</dd>
        <dt>答复期限届满日</dt>
        <dd>
          {clock.replyDue ?? '未起算或暂停计算'}
          {clock.provisional ? '（暂估：放假安排未公布）' : ''} <Urgency line={{ ...view.line, ...clock }} />
        </dd>
        {clock.waitingDue === null ? null : (
          <>
            <dt>申请人期限届满日</dt>
            <dd>{clock.waitingDue}</dd>
          </>
        )}
      </dl>
      {clock.spans.length === 0 ? null : (
        <>
          <div className="line-of-time" aria-hidden="true">
            {clock.spans.map(span => (
              <span key={span.from} className={span.kind} style={{ flexGrow: lengthOf(span) }} />
            ))}
          </div>
          <ol>
            {clock.spans.map(span => (
              <li key={span.from}>
                {span.from} 至 {span.to}：{spans[span.kind]}
              </li>
            ))}
          </ol>
        </>
      )}
      <h3>依据</h3>
      <ol>
        {clock.reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ol>
      {clock.days.length === 0 ? null : (
        <details>
          <summary>逐日计算（{clock.days.length} 天）</summary>
          <ListTable
            label="逐日计算"
            rows={clock.days}
            keyOf={day => day.date}
            columns={[
              { title: '日期', render: day => day.date },
              { title: '计入', render: day => (day.counted ? `第 ${day.n} 个工作日` : '不计入') },
              { title: '原因', wide: true, render: day => day.why },
            ]}
          />
        </details>
      )}
    </Panel>
  )
}
