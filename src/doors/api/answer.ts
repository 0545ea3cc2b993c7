import type { Context } from 'hono'
import type { Problem } from './problem.ts'

/** A problem as an answer; `retryAfterSeconds` becomes the header that clients wait by. */
export function answerProblem(c: Context, { retryAfterSeconds, ...problem }: Problem): Response {
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds))
  if (problem.status === 401) c.header('WWW-Authenticate', 'Bearer realm="mingche"')
  return c.body(JSON.stringify(problem), problem.status as 400, {
    'Content-Type': 'application/problem+json',
  })
}
