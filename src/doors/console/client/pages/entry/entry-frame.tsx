import { type ReactNode, useEffect } from 'react'

/** The page before signing in. */
export function EntryFrame({ title, wide, children }: { title: string; wide?: true; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} - 明澈`
  }, [title])
  return (
    <main className="entry">
      <div className={wide ? 'panel wide' : 'panel'}>
        <h1>明澈 · {title}</h1>
        {children}
      </div>
    </main>
  )
}
