import { createHmac, createPrivateKey, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export const CLIENT = { id: 'mingche', secret: 'toy-secret-toy-secret-toy-secret' }

type Claims = Record<string, unknown>

/** An identity token before it is signed. */
export interface Draft {
  readonly header: Record<string, unknown>
  readonly claims: Claims
}

/** A 统一身份认证 for tests: the real oidc-provider, behind a server that may tamper with the tokens it gives out. */
export interface TestIssuer {
  readonly url: string
  /** Subject of whoever signs in there next. */
  subject: string
  /** Name here by subject, and how he proved himself there. */
  readonly people: Map<string, { account: string | null; amr: string[] }>
  /** Changes the answer of the token endpoint; null leaves it alone. */
  tamper: ((answer: Record<string, unknown>) => Record<string, unknown>) | null
  /** Signs a token as the issuer itself does. */
  sign(draft: Draft): string
  readonly publicPem: string
  close(): Promise<void>
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export const partsOf = (token: unknown): Draft => {
  const [header = '', claims = ''] = String(token).split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims
  return { header: read(header), claims: read(claims) }
}

export function signRs256(key: KeyObject, { header, claims }: Draft): string {
  const text = `${base64url(header)}.${base64url(claims)}`
  return `${text}.${createSign('sha256').update(text).sign(key).toString('base64url')}`
}

export function signHs256(secret: string, { header, claims }: Draft): string {
  const text = `${base64url({ ...header, alg: 'HS256' })}.${base64url(claims)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

const listen = (server: Server): Promise<number> =>
  new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

export async function startTestIssuer(redirectUri: string): Promise<TestIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'toy' }
  const front = createServer((incoming, outgoing) => forward(incoming, outgoing))
  const url = `http://127.0.0.1:${await listen(front)}`
  const issuer: TestIssuer = {
    url,
    subject: '',
    people: new Map(),
    tamper: null,
    sign: draft => signRs256(createPrivateKey({ key: jwk, format: 'jwk' }), draft),
    publicPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    async close() {
      for (const server of [front, back]) {
        server.closeAllConnections()
        await new Promise(resolve => server.close(resolve))
      }
    },
  }
  const provider = providerAt(url, redirectUri, jwk, issuer)
  const serve = provider.callback()
  const back = createServer((incoming, outgoing) => {
    if (!incoming.url?.startsWith('/interaction/')) return serve(incoming, outgoing)
    const person = issuer.people.get(issuer.subject)
    return provider.interactionFinished(incoming, outgoing, {
      login: { accountId: issuer.subject, amr: person?.amr ?? [] },
    })
  })
  const backPort = await listen(back)

  /** Hands everything through, and the answer of the token endpoint to whoever tampers. */
  function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method, headers, url: path } = incoming
    const onward = request({ host: '127.0.0.1', port: backPort, method, path, headers }, async answer => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk as Buffer)
      const bytes = Buffer.concat(chunks)
      const isToken = path?.startsWith('/token') && answer.statusCode === 200 && issuer.tamper !== null
      const body = isToken ? Buffer.from(JSON.stringify(issuer.tamper!(JSON.parse(bytes.toString())))) : bytes
      const { 'transfer-encoding': _, 'content-length': __, ...rest } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 502, { ...rest, 'content-length': body.length }).end(body)
    })
    incoming.pipe(onward)
  }
  return issuer
}

function providerAt(url: string, redirectUri: string, jwk: object, { people }: TestIssuer): Provider {
  return new Provider(url, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [jwk as never] },
    cookies: { keys: ['toy-cookie-key'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'amr'], profile: ['preferred_username'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        preferred_username: people.get(sub)?.account ?? undefined,
        amr: people.get(sub)?.amr,
      }),
    }),
    async loadExistingGrant(ctx) {
      const { client, session, params, provider } = ctx.oidc
      const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! })
      grant.addOIDCScope(String(params?.scope))
      await grant.save()
      return grant
    },
  })
}
