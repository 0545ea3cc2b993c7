import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { type Problem, ProblemError } from '../data/call.ts'

const UNKNOWN: Problem = {
  status: 0,
  code: 'unknown',
  title: '页面出了问题',
  detail: '页面出了问题，请刷新后重试；再次出现请告诉系统管理员。',
}

export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : UNKNOWN

/** How the form names the input of a field: `contact.email` → `contact_email`. */
const inputOf = (field: string): string => field.replaceAll('.', '_')

/**
 * What went wrong and what to do. It takes the focus, so that readers announce it and nobody overlooks it; sentences
 * about fields lead to them.
 */
export function ProblemAlert({ error, retry }: { error: unknown; retry?: () => void }) {
  const place = useRef<HTMLDivElement>(null)
  const shown = error !== null && error !== undefined
  useEffect(() => {
    if (error !== null && error !== undefined) place.current?.focus()
  }, [error])
  if (!shown) return null
  const { title, detail, article, errors, current } = problemOf(error)
  const fields = Object.entries(errors ?? {})
  return (
    <div ref={place} tabIndex={-1} className="problem">
      <Alert
        role="alert"
        type="error"
        showIcon
        title={title}
        description={
          fields.length > 0 ? (
            <ul>
              {fields.map(([field, line]) => (
                <li key={field}>
                  <FieldLink field={field}>{line}</FieldLink>
                </li>
              ))}
            </ul>
          ) : (
            <>
              {detail}
              {article === undefined ? null : `（依据：${article}）`}
              {whoWasFirst(current)}
            </>
          )
        }
        action={retry === undefined ? undefined : <Button onClick={retry}>重试</Button>}
      />
    </div>
  )
}

/** Who recorded what in the meantime, where the answer says so. */
function whoWasFirst(current: unknown): string {
  const last = (current as { last?: { by: string | null; on: string } } | null | undefined)?.last
  return last === undefined
    ? ''
    : `${last.by ?? '申请人'}刚刚记录了 ${last.on} 的一步；页面已更新，您填写的内容还在，核对后可以再提交。`
}

function FieldLink({ field, children }: { field: string; children: string }) {
  const go = () => document.getElementById(inputOf(field))?.focus()
  return (
    <button type="button" className="field-link" onClick={go}>
      {children}
    </button>
  )
}
