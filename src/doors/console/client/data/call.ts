/** A refusal of the REST interface (RFC 9457); `errors` names the fields. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly article?: string
  /** Field → sentence. */
  readonly errors?: Readonly<Record<string, string>>
  /** What stands now, when somebody else changed it first. */
  readonly current?: unknown
}

/** Thrown when the interface says no, or cannot be reached (status 0). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

export interface CallOptions {
  readonly body?: unknown
  readonly query?: Readonly<Record<string, string | number | undefined>>
  /** Version of the record that is changed: sent as If-Match. */
  readonly version?: number
  /** Same key, same act: a second click changes nothing. */
  readonly idempotencyKey?: string
  /** True for what a page asks by itself: it does not keep the session alive. */
  readonly background?: boolean
}

export const UNREACHABLE: Problem = {
  status: 0,
  code: 'unreachable',
  title: '连接不上',
  detail: '连接不上服务器，请检查网络后重试；已填写的内容还在。',
}

let csrfToken = ''

/** The token that proves that a change comes from this console (SEC-H3); given with the session. */
export const rememberCsrf = (token: string): void => {
  csrfToken = token
}

/** Address of a call under /api/v1. */
export function addressOf(path: string, query: CallOptions['query'] = {}): string {
  const filled = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  const search = new URLSearchParams(filled).toString()
  return `/api/v1${path}${search === '' ? '' : `?${search}`}`
}

/** Calls the REST interface. Throws ProblemError for anything but a success. */
export async function call<Answer>(method: string, path: string, options: CallOptions = {}): Promise<Answer> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (options.body !== undefined) headers['Content-Type'] = 'application/json'
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`
  if (options.idempotencyKey !== undefined) headers['Idempotency-Key'] = options.idempotencyKey
  if (options.background) headers['X-Background'] = '1'
  if (method !== 'GET') headers['X-CSRF-Token'] = csrfToken
  const answer = await fetch(addressOf(path, options.query), {
    method,
    headers,
    credentials: 'same-origin',
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  }).catch(() => {
    throw new ProblemError(UNREACHABLE)
  })
  const text = await answer.text()
  if (!answer.ok) throw new ProblemError(problemIn(text, answer.status))
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}

export function problemIn(text: string, status: number): Problem {
  try {
    return { ...(JSON.parse(text) as Problem), status }
  } catch {
    return { ...UNREACHABLE, status, title: '服务器没有正常回答', detail: '服务器没有正常回答，请稍后重试。' }
  }
}
