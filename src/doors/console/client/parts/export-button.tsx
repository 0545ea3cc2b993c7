import { App, Button } from 'antd'
import { useState } from 'react'
import type { CallOptions } from '../data/call.ts'
import { download } from '../data/download.ts'
import { problemOf } from './problem-alert.tsx'

/** Saves what the list shows, every page of it, as a workbook; the export stands in the audit trail. */
export function ExportButton({ path, query }: { path: string; query: CallOptions['query'] }) {
  const { message } = App.useApp()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      await download(`${path}.xlsx`, query)
      void message.success('已导出')
    } catch (error) {
      void message.error(problemOf(error).detail, 8)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button loading={busy} onClick={() => void save()}>
      导出 Excel
    </Button>
  )
}
