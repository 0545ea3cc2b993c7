import { Button, Tag } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useSession } from '../data/session.tsx'
import { PageFrame } from '../parts/page-frame.tsx'
import { ServerTable } from '../parts/server-table.tsx'
import { type PersonRecord, ROLE_NAMES } from './person-fields.tsx'

/** The people who may sign in. */
export function PeoplePage() {
  const navigate = useNavigate()
  const { acts } = useSession()
  return (
    <PageFrame
      title="人员"
      actions={
        acts.includes('person.create') ? (
          <Button type="primary" onClick={() => void navigate('/people/new')}>
            新建人员
          </Button>
        ) : null
      }
    >
      <ServerTable<PersonRecord>
        path="/people"
        label="人员列表"
        rowKey="id"
        searchHint="按姓名或账号查询"
        onOpen={row => void navigate(`/people/${row.id}`)}
        columns={[
          { title: '姓名', render: (_, row) => <Link to={`/people/${row.id}`}>{row.name}</Link> },
          { title: '账号', dataIndex: 'account' },
          {
            title: '角色',
            render: (_, row) => row.roles.map(role => <Tag key={role}>{ROLE_NAMES[role] ?? role}</Tag>),
          },
          { title: '状态', render: (_, row) => (row.suspended ? '已停用' : '在用') },
        ]}
      />
    </PageFrame>
  )
}
