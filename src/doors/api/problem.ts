import { z } from '@hono/zod-openapi'
import type { Refusal, Unproven } from '../../actions/refusal.ts'
import { assertNever } from '../../basics/assert-never.ts'
import type { Trouble } from '../../operation/trouble.ts'

/** application/problem+json (RFC 9457), with a stable code and Chinese sentences. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    article: z.string().optional(),
    errors: z.record(z.string(), z.string()).optional(),
    current: z.unknown().optional(),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof problemSchema> & { readonly retryAfterSeconds?: number }

const problem = (status: number, code: string, title: string, detail: string): Problem => ({
  type: `urn:mingche:problem:${code}`,
  title,
  status,
  code,
  detail,
})

export const INVALID = (errors: Record<string, string>): Problem => ({
  ...problem(422, 'invalid', '填写有误', Object.values(errors)[0] ?? '请检查填写的内容。'),
  errors,
})
export const NOT_SIGNED_IN = problem(401, 'notSignedIn', '没有登录', '请先登录。')
export const UNFINISHED = problem(
  403,
  'unfinished',
  '还有一步没做',
  '请先修改口令、绑定或者输入动态口令，再继续使用；还差哪一步，看 GET /session。',
)
export const FOREIGN = problem(403, 'foreignOrigin', '不是从本站发出的', '请从本站的页面操作。')
export const NO_CSRF = problem(
  403,
  'csrf',
  '缺少防伪标记',
  '修改须带 X-CSRF-Token 头，值在 GET /session 里。请刷新页面后再试。',
)
export const NOT_JSON = problem(
  415,
  'notJson',
  '内容格式不对',
  '内容须是 JSON，并带 Content-Type: application/json。',
)
export const NOT_FORM = problem(
  415,
  'notForm',
  '内容格式不对',
  '上传文件须用 multipart/form-data 表单，请重新选择文件后提交。',
)
export const MALFORMED = problem(400, 'malformed', '内容不完整', '没有收到完整的内容，请检查后重发。')
export const TOO_LARGE = (megabytes: number): Problem =>
  problem(413, 'tooLarge', '内容太大', `内容超过 ${megabytes} MB，请缩减或者分次提交。`)
export const BAD_KEY = problem(
  422,
  'badKey',
  '提交标识不对',
  'Idempotency-Key 须是 1 到 200 个可见的 ASCII 字符。',
)
export const PRECONDITION_REQUIRED = problem(
  428,
  'preconditionRequired',
  '缺少版本',
  '修改须带 If-Match 头，值为读取时得到的 ETag。请重新读取后再改。',
)
export const UNKNOWN_ROUTE = problem(
  404,
  'notFound',
  '没有这个接口',
  '地址可能写错了，请查看 /api/v1/openapi.json。',
)
export const fault = (number: string): Problem =>
  problem(
    500,
    'fault',
    '出了故障',
    `处理时出了内部故障（编号 ${number}），请稍后重试；再次出现请把编号告诉维护人员。`,
  )

/** The machine below is in trouble: the disk is full, the database is gone. */
export const troubled = ({ status, code, title, detail, retryAfterSeconds }: Trouble): Problem => ({
  ...problem(status, code, title, detail),
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
})

const UNPROVEN: Readonly<Record<Unproven, Problem>> = {
  failed: problem(401, 'signInFailed', '没有登录成功', '账号、口令或者动态口令不对，请核对后再试。'),
  codeNeeded: problem(401, 'needsCode', '还需要动态口令', '请输入手机上验证器显示的六位动态口令。'),
  lapsed: problem(
    401,
    'passwordLapsed',
    '一次性口令已过期',
    '一次性口令没有在规定时间内使用，请联系系统管理员重新发放。',
  ),
}

const inWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`

/** The one table from a refusal to an answer (design.md section 6). */
export function problemOf(refusal: Refusal): Problem {
  switch (refusal.kind) {
    case 'breach':
      return {
        ...problem(422, refusal.breach.code, '不符合规定', refusal.breach.message),
        article: refusal.breach.article,
      }
    case 'invalid':
      return INVALID({ ...refusal.errors })
    case 'notAllowed':
      return problem(403, 'notAllowed', '没有权限', '您的角色不能做这件事，需要时请联系安全管理员调整权限。')
    case 'notFound':
      return problem(404, 'notFound', '没有找到', '没有这条记录，或者您无权查看。')
    case 'stale':
      return {
        ...problem(412, 'stale', '已被他人修改', '您打开之后别人改过这条记录，请对照最新内容再改。'),
        current: refusal.current,
      }
    case 'inFlight':
      return problem(409, 'inFlight', '正在处理', '同一份提交正在处理，请稍候再查看结果。')
    case 'keyReused':
      return problem(422, 'keyReused', '提交标识重复', '这个 Idempotency-Key 已用于另一份内容，请换一个。')
    case 'tooMany':
      return {
        ...problem(429, 'tooMany', '太频繁', `操作太频繁，请 ${inWords(refusal.retryAfterSeconds)}后再试。`),
        retryAfterSeconds: refusal.retryAfterSeconds,
      }
    case 'unproven':
      return UNPROVEN[refusal.why]
    default:
      return assertNever(refusal)
  }
}
