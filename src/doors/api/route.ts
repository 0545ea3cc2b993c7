import { z } from '@hono/zod-openapi'
import type { Act, Session } from '../../access/index.ts'
import type { FileAnswer } from '../../actions/file-answer.ts'
import type { Office } from '../../actions/office.ts'
import type { Errand } from '../../actions/perform.ts'
import type { Refusal } from '../../actions/refusal.ts'
import type { Result } from '../../basics/result.ts'
import type { Sandbox } from '../kit/sandbox.ts'
import type { SessionCookie } from './cookie.ts'

/** What an action gives is not to be changed on its way out. */
type DeepReadonly<Value> = Value extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** What a route is given: its input parsed by its schemas, and who asks. */
export interface Call<Params, Query, Body> {
  readonly office: Office
  readonly errand: Errand
  readonly params: Params
  readonly query: Query
  /** The parsed JSON; for a form, its fields, files among them. */
  readonly body: Body
  readonly sandbox: Sandbox
  /** The version in If-Match; 0 for a route that needs none. */
  readonly version: number
  /** The session of the person who asks; null for the public and for tokens. */
  readonly session: Session | null
  readonly cookie: SessionCookie
  /** True when people may sign in by 统一身份认证. */
  readonly signOn: boolean
}

/** A route of the REST interface: its schemas validate, document (OpenAPI) and type it. */
export interface RouteSpec<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  readonly method: Method
  /** `/bodies/{id}` */
  readonly path: string
  readonly act: Act
  /** Chinese, for the OpenAPI document. */
  readonly summary: string
  readonly tag: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** True where the content is a form with files (multipart), not JSON. */
  readonly form?: true
  readonly answer: Answer
  /** True for a change of an existing record: If-Match is demanded. */
  readonly versioned?: true
  /** The kinds of file that it answers with instead of JSON; see fileRoute. */
  readonly media?: readonly string[]
  /** 200 where none is given. */
  readonly status?: 200 | 201 | 202
  handle(
    call: Call<z.infer<Params>, z.infer<Query>, z.infer<Body>>,
  ): Promise<Result<DeepReadonly<z.infer<Answer>>, Refusal>>
}

/** A route whose own types are forgotten, so that all stand in one list. */
export type ApiRoute = RouteSpec<z.ZodType, z.ZodType, z.ZodType, z.ZodType>

/** Checks a route against its schemas at compile time. */
export const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  spec: RouteSpec<P, Q, B, A>,
): ApiRoute => spec as unknown as ApiRoute

/** A file is no JSON: its bytes go out as they are. */
const FILE = z.custom<FileAnswer>()

/** A route that answers with a file to keep, never one to open in the site's own pages. */
export const fileRoute = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType = z.ZodType>(
  spec: Omit<RouteSpec<P, Q, B, typeof FILE>, 'answer' | 'method'> & {
    readonly media: readonly string[]
    /** Left out: it only reads. */
    readonly method?: 'post'
  },
): ApiRoute => route({ method: 'get', ...spec, answer: FILE })

/** One file of a form. */
export const fileField = z
  .custom<File>(value => value instanceof File && value.size > 0, '请选择一个文件')
  .openapi({ type: 'string', format: 'binary' })
