import { App, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { problemOf } from './problem-alert.tsx'

/** A button that does one act: asks first where `confirm` says so, tells how it went, and what to do when it did not. */
export function ActButton({
  children,
  done,
  confirm,
  danger = false,
  primary = false,
  act,
}: {
  children: ReactNode
  /** What is said when it went well. */
  done?: string
  /** The question that is asked first. */
  confirm?: string
  danger?: boolean
  primary?: boolean
  act: () => Promise<unknown>
}) {
  const { message, modal } = App.useApp()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      await act()
      if (done !== undefined) void message.success(done)
    } catch (error) {
      const { title, detail, errors } = problemOf(error)
      modal.error({ title, content: Object.values(errors ?? {}).join('') || detail, okText: '知道了' })
    } finally {
      setBusy(false)
    }
  }
  const ask = () => {
    if (confirm === undefined) return void run()
    modal.confirm({ title: confirm, okText: '确定', cancelText: '取消', onOk: run })
  }
  return (
    <Button danger={danger} type={primary ? 'primary' : 'default'} loading={busy} onClick={ask}>
      {children}
    </Button>
  )
}
