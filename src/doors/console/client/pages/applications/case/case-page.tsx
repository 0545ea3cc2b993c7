import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { EventKind } from '../../../../../../application/index.ts'
import { call } from '../../../data/call.ts'
import { download } from '../../../data/download.ts'
import type { CaseView } from '../../../data/records.ts'
import { chinaTime } from '../../../data/times.ts'
import { useWords } from '../../../data/words.tsx'
import { ActButton } from '../../../parts/act-button.tsx'
import { Urgency } from '../../../parts/light.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { PageFrame } from '../../../parts/page-frame.tsx'
import { Panel } from '../../../parts/panel.tsx'
import { ProblemAlert } from '../../../parts/problem-alert.tsx'
import { Waiting } from '../../../parts/waiting.tsx'
import { ApplicantPanel } from './applicant-panel.tsx'
import { ClockPanel } from './case-clock.tsx'
import { EVENT_FORMS } from './event-forms.ts'
import { StepDialog } from './step-dialog.tsx'

/** 办理: one case, what has happened to it, and what may happen next. */
export function CasePage() {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { message } = App.useApp()
  const words = useWords()
  const [step, setStep] = useState<EventKind | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['/applications', id],
    queryFn: () => call<CaseView>('GET', `/applications/${id}`),
  })
  if (error !== null) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (data === undefined) return <Waiting />
  const renew = () => client.invalidateQueries({ queryKey: ['/applications'] })
  const { line, letters, events } = data
  const available = data.available.filter(kind => EVENT_FORMS[kind as EventKind] !== undefined)
  return (
    <PageFrame
      title={`${line.number}　${line.applicantName}`}
      hint={
        <>
          {data.bodyName}，{words.statuses[line.status]} <Urgency line={line} />
        </>
      }
      actions={<Button onClick={() => void navigate('/applications')}>返回列表</Button>}
    >
      <Panel title="下一步">
        {available.length === 0 ? (
          <Nothing>您现在没有可以办理的步骤。</Nothing>
        ) : (
          <div className="buttons">
            {available.map(kind => (
              <Button key={kind} onClick={() => setStep(kind as EventKind)}>
                {words.events[kind]}
              </Button>
            ))}
          </div>
        )}
      </Panel>
      <div className="columns">
        <ApplicantPanel view={data} />
        <ClockPanel view={data} />
      </div>
      <Panel title="文书">
        {letters.length === 0 ? (
          <Nothing>还没有制发文书。</Nothing>
        ) : (
          <ListTable
            label="文书"
            rows={letters}
            keyOf={letter => letter.id}
            columns={[
              { title: '名称', render: letter => letter.title },
              { title: '文号', render: letter => letter.documentNumber ?? '' },
              { title: '制发时间', render: letter => chinaTime(letter.madeAt) },
              {
                title: '下载',
                render: letter => (
                  <span className="buttons">
                    <ActButton act={() => download(`/letters/${letter.id}/docx`)}>Word</ActButton>
                    <ActButton act={() => download(`/letters/${letter.id}/pdf`)}>PDF</ActButton>
                  </span>
                ),
              },
            ]}
          />
        )}
      </Panel>
      <Panel title="办理经过">
        <ListTable
          label="办理经过"
          rows={events}
          keyOf={each => String(each.sequence)}
          columns={[
            { title: '序号', render: each => each.sequence },
            { title: '日期', render: each => each.event.on },
            { title: '步骤', render: each => words.events[each.event.kind] },
            { title: '记录人', render: each => each.personName ?? '申请人或系统' },
            { title: '记录时间', render: each => chinaTime(each.at) },
            {
              title: '更正',
              render: each => {
                const taken = data.state.reversed.find(({ sequence }) => sequence === each.sequence)
                return taken === undefined ? '' : `已更正：${taken.reason}`
              },
            },
          ]}
        />
      </Panel>
      {step === null ? null : (
        <StepDialog
          kind={step}
          view={data}
          onClose={() => setStep(null)}
          onStale={() => void renew()}
          onDone={() => {
            void renew()
            setStep(null)
            void message.success('已记录')
          }}
        />
      )}
    </PageFrame>
  )
}
