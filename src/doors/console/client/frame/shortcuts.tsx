import { Modal } from 'antd'
import { useEffect, useState } from 'react'

const KEYS: readonly [string, string][] = [
  ['/', '跳到查询框'],
  ['j', '下一行'],
  ['k', '上一行'],
  ['Enter', '打开选中的行'],
  ['?', '显示本说明'],
]

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

/** Moves the focus to the next or previous row of the table on the page. */
function moveRow(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-row]')]
  const here = rows.indexOf(document.activeElement as HTMLElement)
  rows[Math.min(Math.max(here + step, 0), rows.length - 1)]?.focus()
}

/** Keys that work on every page, and the dialog that lists them. */
export function useShortcuts() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '/') {
        event.preventDefault()
        document
          .querySelector<HTMLElement>('[data-shortcut="search"] input, input[data-shortcut="search"]')
          ?.focus()
      }
      if (event.key === 'j') moveRow(1)
      if (event.key === 'k') moveRow(-1)
      if (event.key === '?') setOpen(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return {
    show: () => setOpen(true),
    dialog: (
      <Modal open={open} onCancel={() => setOpen(false)} footer={null} title="键盘快捷键">
        <dl className="keys">
          {KEYS.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    ),
  }
}
