import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'

/** Says that there is nothing, and what can be done about it. */
export const Nothing = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className="nothing">
    <p>{children}</p>
    {action}
  </div>
)

/** Stands where a page is not there, or not this person's to see: from outside the two look the same. */
export function NoSuchPage() {
  const navigate = useNavigate()
  return (
    <Nothing
      action={
        <Button type="primary" onClick={() => void navigate('/')}>
          回到工作台
        </Button>
      }
    >
      没有这个页面，或者您的角色看不到它。地址可能写错了；需要权限时请联系安全管理员。
    </Nothing>
  )
}
