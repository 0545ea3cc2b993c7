import { Link } from 'react-router'
import type { Duplicate } from '../../data/records.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { Panel } from '../../parts/panel.tsx'

/** What a new application may repeat; whether it does a person says (条例§36(六)). */
export const DuplicateList = ({ duplicates }: { duplicates: readonly Duplicate[] }) =>
  duplicates.length === 0 ? null : (
    <div role="status">
      <Panel title={`可能重复的申请 ${duplicates.length} 件`}>
        <p className="hint">只供核对：仍须登记。内容相同且已答复过的，办理时可以按重复申请处理。</p>
        <ListTable<Duplicate>
          label="可能重复的申请"
          rows={duplicates}
          keyOf={row => row.line.id}
          columns={[
            {
              title: '登记号',
              render: ({ line }) => <Link to={`/applications/${line.id}`}>{line.number}</Link>,
            },
            { title: '申请人', render: ({ line }) => line.applicantName },
            { title: '申请内容', wide: true, render: ({ line }) => line.request.description.slice(0, 80) },
            { title: '同一申请人', render: row => (row.sameApplicant ? '是' : '否') },
            { title: '内容相同程度', render: row => `${Math.round(row.likeness * 100)}%` },
          ]}
        />
      </Panel>
    </div>
  )
