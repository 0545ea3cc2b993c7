import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useSession } from '../data/session.tsx'
import { PageFrame } from '../parts/page-frame.tsx'
import { ServerTable } from '../parts/server-table.tsx'
import { BODY_KIND_NAMES, BODY_LEVEL_NAMES, type BodyRecord } from './body-fields.tsx'

/** The bodies that the person may see. */
export function BodiesPage() {
  const navigate = useNavigate()
  const { acts } = useSession()
  return (
    <PageFrame
      title="机关"
      actions={
        acts.includes('body.create') ? (
          <Button type="primary" onClick={() => void navigate('/bodies/new')}>
            新建机关
          </Button>
        ) : null
      }
    >
      <ServerTable<BodyRecord>
        path="/bodies"
        label="机关列表"
        rowKey="id"
        searchHint="按名称查询"
        onOpen={row => void navigate(`/bodies/${row.id}`)}
        columns={[
          { title: '名称', render: (_, row) => <Link to={`/bodies/${row.id}`}>{row.name}</Link> },
          { title: '级别', dataIndex: 'level', render: (level: string) => BODY_LEVEL_NAMES[level] },
          { title: '类型', dataIndex: 'kind', render: (kind: string) => BODY_KIND_NAMES[kind] },
          { title: '统一社会信用代码', dataIndex: 'creditCode' },
        ]}
      />
    </PageFrame>
  )
}
