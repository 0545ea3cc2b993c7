import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseBase32, totpCode, totpStep } from '../../src/crypto/index.ts'
import { Visitor } from '../doors/visitor.ts'

const MAIN = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'main.ts')
const PASSWORD = 'Geheim-2026-Shan'
const WRONG = 'Falsch-2026-Shan'
const ID_NUMBER = '110101199003070417'
const PHONE = '13912345678'

interface Started {
  readonly child: ChildProcess
  readonly exited: Promise<number | null>
  readonly printed: () => string
}

/** The real server as a process, its data in `folder`. */
function start(folder: string): Started {
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: {
      ...process.env,
      MINGCHE_DATA: folder,
      MINGCHE_PORT: '0',
      MINGCHE_HOST: '',
      MINGCHE_LOG: 'info',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', part => {
      text += part
    })
  return { child, printed: () => text, exited: new Promise(resolve => child.on('exit', resolve)) }
}

async function until<Value>(what: () => Value | null | undefined): Promise<Value> {
  for (let n = 0; n < 600; n++) {
    const value = what()
    if (value !== null && value !== undefined) return value
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('waited for a minute in vain')
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

describe('security - secrets of a real server (SEC-L1, SEC-K1, 8.1.4.8)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingche-secrets-'))
  const data = join(folder, 'data')
  const planted: Record<string, string> = { PASSWORD, WRONG, ID_NUMBER, PHONE }
  let first: Started
  beforeAll(() => {
    first = start(data)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are made and used at a first start', async () => {
    const [, url, link] = await until(() =>
      /已启动：(\S+)[\s\S]*console\/setup#([\w-]{43})/.exec(first.printed()),
    )
    const visitor = new Visitor(url!)
    const made = await visitor.post('/setup', {
      token: link,
      body: { name: '金杯县测试局', kind: 'department', level: 'county' },
      account: 'xitong',
      name: '金系统',
      password: PASSWORD,
    })
    expect(made.status).toBe(201)
    await visitor.signIn('xitong', WRONG)
    await visitor.signIn(PASSWORD, PASSWORD) // typed into the wrong field
    await visitor.signIn('xitong', PASSWORD)
    const { secret } = (await visitor.post('/session/totp', {})).body
    const code = totpCode(parseBase32(secret)!, totpStep(Date.now() / 1000))
    expect((await visitor.post('/session/totp/confirm', { code })).status).toBe(200)
    const body = made.body.body.id
    const oneTime = (
      await visitor.post(
        '/people',
        { account: 'jingban', name: '金经办', body },
        { headers: { 'Idempotency-Key': 'k1' } },
      )
    ).body
    const token = (await visitor.post('/tokens', { name: '同步', scopes: ['body.list'], days: 1 })).body.token
    const receipt = await visitor.post('/public/applications', {
      body,
      applicant: {
        kind: 'natural',
        name: '金申请',
        identity: { document: 'residentCard', number: ID_NUMBER, files: [] },
        contact: { phone: PHONE, email: null, address: null },
      },
      request: { description: '测试事项的信息', form: null, way: null, assistance: null },
    })
    expect(receipt.status).toBe(201)
    await visitor.get(`/applications/${ID_NUMBER}`)
    await visitor.get(`/applications/%0a%7b%22level%22%3a60%7d%0d${PHONE}`)
    await visitor.post('/session', `{"account": "${PASSWORD}"`)
    Object.assign(planted, {
      link,
      secret,
      token,
      oneTime: oneTime.password,
      queryCode: receipt.body.queryCode,
      plainQueryCode: receipt.body.queryCode.replaceAll(/[^\w]/g, ''),
      cookie: visitor.cookie!.split('=')[1]!,
    })
    // 80 bits (ASVS 6.5.4)
    expect(receipt.body.queryCode).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
    for (const [name, word] of Object.entries(planted)) expect(word, name).toMatch(/.{8}/)
  })

  it('are in no line that the server writes, but the link on its own line', async () => {
    const lines = first.printed().split('\n')
    expect(lines.filter(line => line.includes(planted.link!))).toHaveLength(1)
    const rest = lines.filter(line => !line.includes('console/setup#')).join('\n')
    expect(Object.keys(planted).filter(name => rest.includes(planted[name]!))).toEqual([])
  })

  it('stand beside a log of one JSON object a line, whatever an address held (ASVS 16.2.4, 16.4.1)', () => {
    const lines = first.printed().split('\n')
    const logged = lines.filter(line => line.startsWith('{'))
    expect(logged.length).toBeGreaterThan(8)
    for (const line of logged)
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(String) })
    expect(lines.filter(line => line !== '' && !line.startsWith('{'))).toHaveLength(2)
  })

  it('are in no file of the data folder, and the keys are for the owner alone', async () => {
    first.child.kill('SIGTERM')
    expect(await first.exited).toBe(0)
    const found = filesIn(data).flatMap(path => {
      const text = readFileSync(path, 'latin1')
      return Object.keys(planted)
        .filter(name => text.includes(planted[name]!))
        .map(name => `${path}: ${name}`)
    })
    expect(found).toEqual([])
    expect(statSync(join(data, 'data.key')).mode & 0o777).toBe(0o600)
  })

  it('are not made anew where data lie: without its keys the server does not start', async () => {
    renameSync(join(data, 'data.key'), join(folder, 'kept.key'))
    const second = start(data)
    expect(await second.exited).toBe(2)
    expect(second.printed()).toContain('找不到密钥文件')
    expect(existsSync(join(data, 'data.key'))).toBe(false)
    renameSync(join(folder, 'kept.key'), join(data, 'data.key'))
    const third = start(data)
    await until(() => /已启动/.exec(third.printed()))
    expect(third.printed()).not.toContain('console/setup')
    third.child.kill('SIGTERM')
    expect(await third.exited).toBe(0)
  })
})
