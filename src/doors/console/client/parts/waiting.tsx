import { Spin } from 'antd'

/** Shown only where waiting takes longer than a moment. */
export const Waiting = () => (
  <div className="waiting" role="status">
    <Spin delay={300} description="正在读取…" />
  </div>
)
