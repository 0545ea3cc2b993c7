/** An answer of the REST interface. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly bytes: Uint8Array
  /** The Content-Type, empty where none came. */
  readonly type: string
  /** The parsed body; `any`, since every test reads another shape. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read many shapes
  readonly body: any
}

export interface Ask {
  readonly body?: unknown
  readonly version?: number
  readonly headers?: Readonly<Record<string, string>>
}

const wordsOf = (body: unknown): string | FormData =>
  typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body)

/** A browser without pages: keeps the cookie and the token against forged requests, as the console does. */
export class Visitor {
  cookie: string | null = null
  csrf = ''
  readonly #site: string

  constructor(site: string) {
    this.#site = site
  }

  async ask(method: string, path: string, { body, version, headers = {} }: Ask = {}): Promise<Answer> {
    const answer = await fetch(new URL(`/api/v1${path}`, this.#site), {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie === null ? {} : { Cookie: this.cookie }),
        ...(this.csrf === '' || method === 'GET' ? {} : { 'X-CSRF-Token': this.csrf }),
        // of a form, fetch itself names the boundary
        ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: wordsOf(body) }),
    })
    const set = answer.headers.getSetCookie().find(line => line.startsWith('__Host-mingche='))
    if (set !== undefined) this.cookie = /Max-Age=0/.test(set) ? null : (set.split(';')[0] ?? null)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    const type = answer.headers.get('Content-Type') ?? ''
    const parsed = /json/.test(type) && text !== '' ? JSON.parse(text) : undefined
    if (typeof parsed?.csrf === 'string') this.csrf = parsed.csrf
    return { status: answer.status, headers: answer.headers, text, bytes, type, body: parsed }
  }

  get = (path: string, ask?: Ask): Promise<Answer> => this.ask('GET', path, ask)
  post = (path: string, body?: unknown, ask?: Ask): Promise<Answer> =>
    this.ask('POST', path, { ...ask, body })

  signIn(account: string, password: string, code = ''): Promise<Answer> {
    this.cookie = null
    this.csrf = ''
    return this.post('/session', { account, password, code })
  }
}
