import { Button, Modal, Typography } from 'antd'

/** A password that is shown this once. */
export const OncePassword = ({ password, onClose }: { password: string | null; onClose: () => void }) => (
  <Modal
    open={password !== null}
    title="一次性口令"
    onCancel={onClose}
    footer={
      <Button type="primary" onClick={onClose}>
        已记下
      </Button>
    }
  >
    <p>请把口令当面或通过安全渠道交给本人；关闭后不再显示，首次登录时须修改。</p>
    <Typography.Text code copyable={{ tooltips: ['复制', '已复制'] }} className="once">
      {password}
    </Typography.Text>
  </Modal>
)
