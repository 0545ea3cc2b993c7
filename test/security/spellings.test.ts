import { Agent, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublic } from '../../src/actions/standing.ts'
import { TRIED_ROUTES } from './somebody.ts'
import { markerOf, openWorld, PLACES, type World } from './world.ts'

const encodeAll = (text: string) =>
  [...text]
    .map(sign => (sign === '/' ? sign : `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`))
    .join('')

/** Ways to write an address so that a guard by pattern does not know it, and a router might. */
function spellingsOf(path: string): string[] {
  const full = `/api/v1${path}`
  const [bare = '', query = ''] = full.split('?')
  const ask = query === '' ? '' : `?${query}`
  const parts = bare.slice(1).split('/')
  const found = new Set<string>()
  const add = (text: string) => found.add(text + ask)
  for (const end of [
    '/',
    '//',
    '/.',
    '/..',
    '/%2e',
    '%20',
    '%00',
    '%0a',
    ';',
    ';a=b',
    '.json',
    '.html',
    '/x/..',
    '#',
    '?',
    '%2f',
    '\\',
    '/;/',
    '%ff',
    '%c0%af',
    '.',
    '~',
    '$',
    '*',
    '/*',
    '%09',
    '%23',
    '%3f',
    '&',
    '|',
  ])
    add(bare + end)
  for (const start of [
    '/',
    '//',
    '/./',
    '/../',
    '/%2e/',
    '/%2e%2e/',
    '/;/',
    '/x/../',
    '/x/%2e%2e/',
    '/\\',
    '/console/..',
    '/console/%2e%2e',
    '/api/..',
    '/api/v1/..',
    '/apply/../',
    '/.',
    '/%2f',
    '/api//v1/../..',
  ])
    add(start + bare.slice(1))
  for (let at = 0; at < parts.length; at++)
    for (const change of [
      (part: string) => part.toUpperCase(),
      (part: string) => part[0]!.toUpperCase() + part.slice(1),
      encodeAll,
      (part: string) => encodeURIComponent(encodeAll(part)),
      (part: string) => `${part};x`,
      (part: string) => `./${part}`,
      (part: string) => `x/../${part}`,
      (part: string) => `%2e/${part}`,
      (part: string) => `/${part}`,
      (part: string) => `${part}%00`,
      (part: string) => `${part}%20`,
      (part: string) => ` ${part}`.replace(' ', '%20'),
      (part: string) => `%c0%ae%c0%ae/${part}`,
      (part: string) => `${part}\\`,
      (part: string) => `..;/${part}`,
      (part: string) => part.replace(/[a-z]/, letter => `%${letter.charCodeAt(0).toString(16)}`),
      (part: string) => `${part}.`,
      (part: string) => `.${part}`,
    ])
      add(`/${parts.map((part, here) => (here === at ? change(part) : part)).join('/')}`)
  for (const extra of [
    '_method=GET',
    '__proto__[roles]=auditor',
    'roles=auditor',
    'admin=1',
    'access_token=x',
    'token=mct_x',
    'debug=1',
    'callback=x',
    '%00',
    'session=x',
  ])
    found.add(`${bare}?${extra}`)
  const doors: ((text: string) => string)[] = [
    text => text,
    text => text.replace('/api/v1', '/api/V1'),
    text => text.replace('/api/v1', '/API/v1'),
    text => text.replace('/api/v1', '/api/v1/api/v1'),
    text => text.replace('/api/v1', '/api/v01'),
    text => text.replace('/api/v1', '/api%2fv1'),
    text => text.replace('/api/v1', ''),
    text => text.replace('/api/v1', '/console/api/v1'),
  ]
  for (const text of [...found])
    if (found.size < 260) for (const door of doors.slice(1)) found.add(door(text))
  return [...found].slice(0, 200)
}

describe('security - spellings of guarded addresses (SEC-Z3, incident 29)', () => {
  let world: World
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(async () => {
    agent.destroy()
    await world.close()
  })

  /** Without the URL parser of fetch, which would mend the spelling. */
  const send = (method: string, path: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(world.site.url)
      const outgoing = request({ agent, hostname, port, method, path }, incoming => {
        let text = ''
        incoming.setEncoding('utf8')
        incoming.on('data', part => {
          text += part
        })
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }))
      })
      outgoing.on('error', reject)
      outgoing.end()
    })

  it('never reach a handler without its guard: 200 for each route', async () => {
    const markers = PLACES.flatMap(place => [markerOf('person', place), markerOf('application', place)])
    const reached: string[] = []
    let tried = 0
    for (const place of PLACES) await world.application(place)
    for (const { name, sample, act, method } of TRIED_ROUTES) {
      if (isPublic(act)) continue
      const { path } = await sample.ask(world, 'own')
      await Promise.all(
        spellingsOf(path).map(async spelling => {
          tried += 1
          const { status, text } = await send(method, encodeURI(spelling).replaceAll('%25', '%'))
          // pages of the portal and the console may answer; what they say is nobody's record
          const isPage = text.startsWith('<!doctype html>') || text === 'ok\n'
          if (
            (status < 300 && !isPage && method !== 'HEAD') ||
            status >= 500 ||
            markers.some(word => text.includes(word))
          )
            reached.push(`${name} as ${spelling}: ${status} ${text.slice(0, 80)}`)
        }),
      )
    }
    console.log(`spellings: ${tried} tried`)
    expect(reached).toEqual([])
  }, 300_000)
})
