import { Alert, Button } from 'antd'
import { type Problem, ProblemError } from '../data/call.ts'

const UNKNOWN: Problem = {
  status: 0,
  code: 'unknown',
  title: '页面出了问题',
  detail: '页面出了问题，请刷新后重试；再次出现请告诉系统管理员。',
}

export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : UNKNOWN

/** What went wrong and what to do; announced to screen readers. */
export function ProblemAlert({ error, retry }: { error: unknown; retry?: () => void }) {
  if (error === null || error === undefined) return null
  const { title, detail, article, errors } = problemOf(error)
  const lines = Object.values(errors ?? {})
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={title}
      description={
        <>
          <div>
            {detail}
            {article === undefined ? null : `（依据：${article}）`}
          </div>
          {lines.length > 1 ? (
            <ul>
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </>
      }
      action={retry === undefined ? undefined : <Button onClick={retry}>重试</Button>}
      style={{ marginBlockEnd: 16 }}
    />
  )
}
