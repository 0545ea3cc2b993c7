import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { BARE_HEADERS } from './security.ts'
import type { Visit } from './visit.ts'

/** Where the server listens. */
export interface ServerAddress {
  readonly host: string
  readonly port: number
  /** True when a proxy in front ends TLS: it alone reaches the server, and says where a request comes from. */
  readonly behindTlsProxy?: boolean
}

/** What answers a request, and what is closed after the last one. */
export interface Site {
  fetch(request: Request, visit: Visit): Response | Promise<Response>
  close(): Promise<void> | void
}

export interface RunningServer {
  readonly url: string
  /** Stops taking requests, lets those under way end, and frees the port and what the site stands on. */
  close(): Promise<void>
}

/** Thrown when the server cannot listen; the message is for the person who started it. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

/** All others, TRACE among them, are answered here: nothing behind this knows them. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Serves the site until it is closed. Port 0 takes any free port. A site that cannot listen is closed. */
export async function startServer(
  { host, port, behindTlsProxy = false }: ServerAddress,
  site: Site,
): Promise<RunningServer> {
  const listener = getRequestListener((request, { incoming }) =>
    site.fetch(request, {
      address: addressOf(incoming as IncomingMessage, behindTlsProxy),
      tls: behindTlsProxy,
    }),
  )
  const underWay = new Set<ServerResponse>()
  let isStopping = false
  const server = createServer((incoming, outgoing) => {
    if (isStopping) outgoing.shouldKeepAlive = false
    underWay.add(outgoing)
    outgoing.on('close', () => underWay.delete(outgoing))
    if (METHODS.includes(incoming.method ?? '')) return listener(incoming, outgoing)
    outgoing.writeHead(405, { ...BARE_HEADERS, Allow: METHODS.join(', ') }).end()
  })
  server.requestTimeout = 60_000
  server.headersTimeout = 15_000
  try {
    await listen(server, host, port)
  } catch (error) {
    await site.close()
    throw new CannotListen(sentenceFor(error as NodeJS.ErrnoException, host, port), { cause: error })
  }
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/`,
    async close() {
      isStopping = true
      for (const response of underWay) if (!response.headersSent) response.shouldKeepAlive = false
      await lastRequests(server)
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        setTimeout(() => server.closeAllConnections(), 10_000).unref()
      })
      await site.close()
    },
  }
}

/**
 * The proxy adds the address it saw at the end of X-Forwarded-For; what stands before it anybody may have written. Null
 * where a proxy does not say: its own address is nobody's.
 */
function addressOf(incoming: IncomingMessage, behindTlsProxy: boolean): string | null {
  const forwarded = [incoming.headers['x-forwarded-for']].flat().at(-1)?.split(',').at(-1)?.trim() || null
  const address = behindTlsProxy ? forwarded : incoming.socket.remoteAddress
  return address?.replace(/^::ffff:/, '') ?? null
}

/** A client may be sending on a connection that looks idle: cut off now, it would never get its answer. */
const LAST_REQUESTS_MS = 300

async function lastRequests(server: Server): Promise<void> {
  const open = await new Promise<number>(resolve => server.getConnections((_, count) => resolve(count ?? 0)))
  if (open === 0) return
  await wait(LAST_REQUESTS_MS)
  await new Promise(resolve => setImmediate(resolve)) // what arrived while we were busy is read before this
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

function sentenceFor(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `端口 ${port} 已被占用，请停掉占用它的程序，或用环境变量 MINGCHE_PORT 换一个端口。`
  if (error.code === 'EACCES')
    return `没有权限使用端口 ${port}，请换用 1024 以上的端口（环境变量 MINGCHE_PORT）。`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `本机没有地址 ${host}，请检查环境变量 MINGCHE_HOST。`
  return `无法监听 ${host}:${port}（${error.code ?? '原因不明'}），请检查网络设置。`
}
