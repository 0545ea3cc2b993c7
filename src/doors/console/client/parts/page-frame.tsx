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
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {hint === undefined ? null : <div className="secondary">{hint}</div>}
        </div>
        <div className="buttons no-print">{actions}</div>
      </div>
      {children}
    </>
  )
}
