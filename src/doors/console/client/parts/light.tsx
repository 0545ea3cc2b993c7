import { useWords } from '../data/words.tsx'

const SHAPES = { green: '●', yellow: '▲', red: '■' } as const

/** 红黄绿灯: by shape and word as well as by colour. */
export function LightSign({
  light,
  children,
}: {
  light: keyof typeof SHAPES | null
  children?: React.ReactNode
}) {
  const { lights } = useWords()
  if (light === null) return children
  return (
    <span className={`light ${light}`}>
      <span aria-hidden="true">{SHAPES[light]}</span> {lights[light]}
      {children === undefined ? null : <>，{children}</>}
    </span>
  )
}

/** How long there is left, or how late it is, in words. */
export function Urgency({
  line,
}: {
  line: {
    readonly light: keyof typeof SHAPES | null
    readonly remaining: number | null
    readonly overdue: number | null
    readonly waitsForOthers?: boolean
  }
}) {
  const { light, remaining, overdue, waitsForOthers } = line
  if (light === null) return overdue === null ? null : `逾期 ${overdue} 个工作日办结`
  if (overdue !== null) return <LightSign light={light}>{`已逾期 ${overdue} 个工作日`}</LightSign>
  if (remaining === null) return <LightSign light={light}>{waitsForOthers ? '等待他人' : '等待'}</LightSign>
  return <LightSign light={light}>{remaining === 0 ? '今天到期' : `还有 ${remaining} 个工作日`}</LightSign>
}
