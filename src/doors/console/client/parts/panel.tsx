import type { ReactNode } from 'react'

/** A framed part of a page under its heading. */
export const Panel = ({
  title,
  extra,
  children,
}: {
  title: ReactNode
  extra?: ReactNode
  children: ReactNode
}) => (
  <section className="panel">
    <div className="panel-head">
      <h2>{title}</h2>
      {extra}
    </div>
    {children}
  </section>
)
