import { Card, Empty } from 'antd'
import { useSession } from '../data/session.tsx'
import { PageFrame } from '../parts/page-frame.tsx'

/** 工作台: what waits for this person. */
export function WorkQueuePage() {
  const { person } = useSession()
  return (
    <PageFrame title="工作台" hint={`${person.name}，您好。`}>
      <Card title="待办">
        <Empty description="没有待办事项" />
      </Card>
    </PageFrame>
  )
}
