import { Flex, Typography } from 'antd'
import { type ReactNode, useEffect } from 'react'

/** A page: its title (also of the window), what can be done on it, and its content. */
export function PageFrame({
  title,
  hint,
  actions,
  children,
}: {
  title: string
  hint?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} - 明澈`
  }, [title])
  return (
    <>
      <Flex justify="space-between" align="center" wrap gap="small" style={{ marginBlockEnd: 16 }}>
        <div>
          <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
            {title}
          </Typography.Title>
          {hint === undefined ? null : <Typography.Text type="secondary">{hint}</Typography.Text>}
        </div>
        <Flex gap="small" wrap className="no-print">
          {actions}
        </Flex>
      </Flex>
      {children}
    </>
  )
}
