import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { FileAnswer } from '../../actions/file-answer.ts'
import type { Office } from '../../actions/office.ts'
import { isPublic } from '../../actions/standing.ts'
import { UNSTORABLE, unstorableIn } from '../../actions/storable.ts'
import { troubleOf } from '../../operation/trouble.ts'
import { noteFault } from '../kit/note-fault.ts'
import type { Sandbox } from '../kit/sandbox.ts'
import { securityHeaders } from '../kit/security.ts'
import { sendFile } from '../kit/send-file.ts'
import { answerProblem } from './answer.ts'
import { cookieOf } from './cookie.ts'
import { type Guarded, guard } from './guard.ts'
import {
  fault,
  INVALID,
  MALFORMED,
  PRECONDITION_REQUIRED,
  problemOf,
  problemSchema,
  TOO_LARGE,
  troubled,
  UNKNOWN_ROUTE,
} from './problem.ts'
import type { ApiRoute, Call } from './route.ts'
import { API_ROUTES } from './routes/index.ts'
import { openIssuer, type SignOnSettings } from './sign-on/issuer.ts'
import { addSignOn } from './sign-on/routes.ts'

const MEGABYTE = 2 ** 20
/** Of JSON, and of a form with files (SEC-F1) and its few words. */
const MOST_MEGABYTES = { json: 1, form: 51 }

const FORM = 'multipart/form-data'

const OPENAPI = {
  openapi: '3.1.0',
  info: { title: '明澈 Mingche', version: '1', description: '政府信息公开工作系统的接口' },
  servers: [{ url: '/api/v1' }],
}

/** The REST interface under /api/v1. Files that come in are looked through in the sandbox. */
export function apiApp(
  office: Office,
  sandbox: Sandbox,
  signOn: SignOnSettings | null,
): OpenAPIHono<Guarded> {
  const app = new OpenAPIHono<Guarded>({
    defaultHook: (result, c) =>
      result.success ? undefined : answerProblem(c, INVALID(errorsOf(result.error))),
  })
  app.use(securityHeaders)
  for (const spec of API_ROUTES) register(app, { office, sandbox, signOn: signOn !== null }, spec)
  if (signOn !== null) addSignOn(app, office, openIssuer(signOn))
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-mingche',
    description: '登录后的会话；修改还须带 X-CSRF-Token 头，值在 GET /session 里',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: '接口令牌，只能做它写明的事项',
  })
  app.doc31('/openapi.json', OPENAPI)
  app.notFound(c => answerProblem(c, UNKNOWN_ROUTE))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 400) return answerProblem(c, MALFORMED)
    const trouble = troubleOf(error)
    if (trouble !== null) return answerProblem(c, troubled(trouble))
    return answerProblem(c, fault(noteFault(c.req.path, error)))
  })
  return app
}

/** What every route stands on. */
type Ground = Pick<Call<never, never, never>, 'office' | 'sandbox' | 'signOn'>

/** Bounds what a route takes in. */
function limit({ form }: ApiRoute): MiddlewareHandler {
  const megabytes = MOST_MEGABYTES[form ? 'form' : 'json']
  return bodyLimit({
    maxSize: megabytes * MEGABYTE,
    async onError(c) {
      await drain(c, Math.max(2 * megabytes, 8))
      return answerProblem(c, TOO_LARGE(megabytes))
    },
  })
}

/** A form that is refused unread is taken in all the same. */
const drainForms =
  ({ form }: ApiRoute): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (form && !c.req.raw.bodyUsed) await drain(c, MOST_MEGABYTES.form)
  }

/** Takes in what is still to come, up to a bound: a client that is cut off while it sends never reads the answer. */
async function drain(c: Context, megabytes: number): Promise<void> {
  if (Number(c.req.header('Content-Length')) <= megabytes * MEGABYTE)
    await c.req.raw.body?.pipeTo(new WritableStream()).catch(() => undefined)
}

/** Field → sentence. */
const errorsOf = (error: z.ZodError): Record<string, string> =>
  Object.fromEntries(error.issues.map(issue => [issue.path.join('.') || 'body', issue.message]))

function register(app: OpenAPIHono<Guarded>, ground: Ground, spec: ApiRoute): void {
  const problem = {
    description: '没有办成',
    content: { 'application/problem+json': { schema: problemSchema } },
  }
  const definition = createRoute({
    middleware: [limit(spec), drainForms(spec), guard(ground.office, spec)],
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    tags: [spec.tag],
    security: isPublic(spec.act) ? [] : [{ session: [] }, { token: [] }],
    parameters: headersOf(spec),
    request: {
      ...(spec.params ? { params: spec.params as z.ZodObject } : {}),
      ...(spec.query ? { query: spec.query as z.ZodObject } : {}),
      ...(spec.body
        ? {
            body: {
              required: true,
              content: { [spec.form ? FORM : 'application/json']: { schema: spec.body } },
            },
          }
        : {}),
    },
    responses: {
      [spec.status ?? 200]: { description: '成功', content: contentOf(spec) },
      default: problem,
    },
  })
  // the answer's type is proven by `route`; here all routes look alike
  app.openapi(definition, ((c: Context<Guarded>) => handle(c, ground, spec)) as never)
}

/** Headers that a route takes, for the OpenAPI document; what is wrong with them the handler says itself. */
const headersOf = ({ versioned, status }: ApiRoute) => [
  ...(versioned
    ? [
        {
          in: 'header' as const,
          name: 'If-Match',
          required: true,
          schema: TEXT,
          description: '读取时得到的 ETag',
        },
      ]
    : []),
  ...(status === 201
    ? [
        {
          in: 'header' as const,
          name: 'Idempotency-Key',
          schema: TEXT,
          description: '重复提交得到第一次的答复，记 24 小时',
        },
      ]
    : []),
]
const TEXT = { type: 'string' as const }

/** What a success holds, for the OpenAPI document. */
const contentOf = ({ media, answer }: ApiRoute) =>
  media === undefined
    ? { 'application/json': { schema: answer } }
    : Object.fromEntries(
        media.map(type => [type, { schema: z.string().openapi({ type: 'string', format: 'binary' }) }]),
      )

async function handle(c: Context<Guarded>, ground: Ground, spec: ApiRoute): Promise<Response> {
  const version = versionIn(c.req.header('If-Match'))
  if (spec.versioned && version === null) return answerProblem(c, PRECONDITION_REQUIRED)
  const valid = (target: string): unknown => c.req.valid(target as never)
  const input = {
    params: spec.params ? valid('param') : {},
    query: spec.query ? valid('query') : {},
    body: spec.body ? valid(spec.form ? 'form' : 'json') : {},
  }
  const unstorable = unstorableIn(Object.assign({}, input.body, input.params, input.query))
  if (unstorable !== null) return answerProblem(c, INVALID({ [unstorable]: UNSTORABLE }))
  const result = await spec.handle({
    ...ground,
    errand: c.get('errand'),
    ...input,
    version: version ?? 0,
    session: c.get('caller').session,
    cookie: cookieOf(c),
  })
  if (!result.ok) return answerProblem(c, problemOf(result.reason))
  if (spec.media !== undefined) return sendFile(c, result.value as FileAnswer)
  // only what the schema names leaves the house (quality.md incident 17)
  const answer = spec.answer.parse(result.value) as { version?: unknown } | null
  if (typeof answer?.version === 'number') c.header('ETag', `"${answer.version}"`)
  return c.json(answer as object, spec.status ?? 200)
}

/** The version in an If-Match header; null when there is none that we gave out. */
function versionIn(header: string | undefined): number | null {
  const found = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')
  return found ? Number(found[1]) : null
}
