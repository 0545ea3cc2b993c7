import { Button, Tag } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useQuestion } from '../../data/question.ts'
import type { PersonRecord } from '../../data/records.ts'
import { useMay } from '../../data/session.tsx'
import { chinaTime } from '../../data/times.ts'
import { useWords } from '../../data/words.tsx'
import { Choice } from '../../parts/choice.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ServerTable } from '../../parts/server-table.tsx'

/** The people who may sign in. */
export function PeoplePage() {
  const navigate = useNavigate()
  const may = useMay()
  const { roles } = useWords()
  const { asked, ask } = useQuestion()
  return (
    <PageFrame
      title="人员"
      actions={
        may('person.create') ? (
          <Button type="primary" onClick={() => void navigate('/people/new')}>
            新建人员
          </Button>
        ) : null
      }
    >
      <ServerTable<PersonRecord>
        path="/people"
        label="人员列表"
        keyOf={row => row.id}
        searchHint="按姓名或账号查询"
        mayExport={may('person.export')}
        onOpen={row => void navigate(`/people/${row.id}`)}
        filters={
          <Choice
            aria-label="角色"
            empty="全部角色"
            value={asked.role ?? null}
            onChange={role => ask({ role })}
            options={roles}
          />
        }
        columns={[
          { title: '姓名', render: row => <Link to={`/people/${row.id}`}>{row.name}</Link> },
          { title: '账号', render: row => row.account },
          { title: '所属机关', render: row => row.bodyName },
          {
            title: '角色',
            render: row =>
              row.roles.length === 0
                ? '（待授予）'
                : row.roles.map(role => <Tag key={role}>{roles[role] ?? role}</Tag>),
          },
          { title: '动态口令', render: row => (row.totpConfirmed ? '已绑定' : '未绑定') },
          {
            title: '最近使用',
            render: row => (row.lastSeenAt === null ? '从未登录' : chinaTime(row.lastSeenAt)),
          },
          { title: '状态', render: row => (row.suspended ? <Tag color="red">已停用</Tag> : '在用') },
        ]}
      />
    </PageFrame>
  )
}
