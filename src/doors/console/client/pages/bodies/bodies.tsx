import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import type { BodyRecord } from '../../data/records.ts'
import { useMay } from '../../data/session.tsx'
import { useWords } from '../../data/words.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ServerTable } from '../../parts/server-table.tsx'

/** The bodies that the person may see, in the order of the tree. */
export function BodiesPage() {
  const navigate = useNavigate()
  const may = useMay()
  const { bodyKinds, bodyLevels } = useWords()
  return (
    <PageFrame
      title="机关"
      actions={
        may('body.create') ? (
          <Button type="primary" onClick={() => void navigate('/bodies/new')}>
            新建机关
          </Button>
        ) : null
      }
    >
      <ServerTable<BodyRecord>
        path="/bodies"
        label="机关列表"
        keyOf={row => row.id}
        searchHint="按名称查询"
        mayExport={may('body.export')}
        onOpen={row => void navigate(`/bodies/${row.id}`)}
        columns={[
          {
            title: '名称',
            render: row => (
              <span style={{ paddingInlineStart: `${depthOf(row) * 20}px` }}>
                <Link to={`/bodies/${row.id}`}>{row.name}</Link>
              </span>
            ),
          },
          { title: '级别', render: row => bodyLevels[row.level] },
          { title: '类型', render: row => bodyKinds[row.kind] },
          { title: '统一社会信用代码', render: row => row.creditCode ?? '' },
          { title: '联系电话', render: row => row.contact.telephone ?? '' },
        ]}
      />
    </PageFrame>
  )
}

/** How many bodies stand above it. */
const depthOf = ({ path }: BodyRecord): number => path.split('/').length - 2
