import type { Body, BodyId, PersonId, Role } from '../../access/index.ts'
import { USUAL_POLICY } from '../../access/index.ts'
import { sealAccount } from '../../actions/accounts/account-seal.ts'
import { NOTHING_PROVEN } from '../../actions/accounts/create-person.ts'
import { POLICY_SETTING } from '../../actions/accounts/policy-in-force.ts'
import { oneTimePassword } from '../../actions/accounts/token.ts'
import { type Office, openOffice, randomKey, todayIn } from '../../actions/office.ts'
import { addDays, type PlainDate, plainDateOf, yearOf } from '../../basics/plain-date.ts'
import { isWorkingDay, officialCalendar } from '../../clock/index.ts'
import type { Channel } from '../../law/index.ts'
import { DEMO_BODIES, DEMO_ORGANISATIONS, DEMO_QUESTIONS, demoName } from './district.ts'
import { NotEmpty } from './not-empty.ts'
import { STORIES } from './stories.ts'
import { type DemoStaff, type DemoTime, NotYet, staffOf, Walker } from './walker.ts'

/** What the person who starts the demonstration has to know. */
export interface Demo {
  readonly accounts: readonly { readonly account: string; readonly zh: string }[]
  /** The same for all accounts of the demonstration; made anew each time. */
  readonly password: string
  readonly cases: number
}

const MONTHS = 18
/** How far back there is something new every working day. */
const LATELY_DAYS = 35
const CHANNELS: readonly Channel[] = ['inPerson', 'registeredPost', 'email', 'inPerson', 'ordinaryPost']

/**
 * Fills an empty store with a made-up district: nine bodies, their staff, and eighteen months of applications that end
 * in every way there is. Every step is taken through the same actions as in real work, on the day it would have been
 * taken. `progress` hears how many of how many applications are done.
 */
export async function fillDemo(
  real: Office,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<Demo> {
  if (await real.store.read.people.anybody())
    throw new NotEmpty(
      '已有数据，演示数据只能放进空的数据目录。请用环境变量 MINGCHE_DATA 指定一个新目录后重试。',
    )
  const end = todayIn(real)
  const calendar = officialCalendar()
  const time: DemoTime = { today: end, calendar, end }
  const office = openOffice({ ...real, clock: () => Date.parse(`${time.today}T02:00:00Z`) })
  const password = oneTimePassword(real.crypto)
  const hash = await real.crypto.hashPassword(password)
  const bodies = await settleBodies(office)
  const { staff, accounts } = await settlePeople(office, bodies, hash)
  const starts = startsOf(end, calendar)
  let cases = 0
  for (const [n, start] of starts.entries()) {
    time.today = start
    const key = DEMO_BODIES[1 + (n % (DEMO_BODIES.length - 1))]?.key ?? 'jinhu'
    const body = bodies.get(key)
    const people = staff.get(key)
    if (!body || !people) continue
    const walker = new Walker(office, time, people)
    await walker.receive(applicationOf(n, body.id))
    const story = STORIES[n % STORIES.length]
    await walker
      .confirm()
      .then(() => story?.(walker))
      .catch((error: unknown) => {
        if (!(error instanceof NotYet)) throw error
      })
    cases += 1
    progress(cases, starts.length)
  }
  return { accounts, password, cases }
}

/** Days of receipt: one a week from the first day of the eighteen months on, and every working day of the last weeks. */
function startsOf(end: PlainDate, calendar: DemoTime['calendar']): PlainDate[] {
  const month = Number(end.slice(5, 7)) - 1 - MONTHS
  const first = plainDateOf(yearOf(end) + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)
  const starts: PlainDate[] = []
  const lately = addDays(end, -LATELY_DAYS)
  for (let day = first; day <= end; day = addDays(day, day < lately ? 7 : 1))
    if (isWorkingDay(calendar, day)) starts.push(day)
  return starts
}

function applicationOf(n: number, body: BodyId) {
  const organisation =
    n % 4 === 3 ? DEMO_ORGANISATIONS[Math.floor(n / 4) % DEMO_ORGANISATIONS.length] : undefined
  return {
    body,
    channel: CHANNELS[n % CHANNELS.length] ?? 'inPerson',
    evidence: '演示',
    applicant: {
      kind: organisation?.[0] ?? ('natural' as const),
      name: organisation?.[1] ?? demoName(n),
      identity: null,
      contact: { phone: '0379-0000000', email: null, address: '金杯区测试路 2 号' },
      contactPerson: organisation ? demoName(n) : null,
      agent: null,
      together: [],
    },
    request: {
      description: DEMO_QUESTIONS[n % DEMO_QUESTIONS.length] ?? '',
      form: 'paper',
      way: 'post',
      assistance: null,
    },
    files: [],
  } as const
}

async function settleBodies(office: Office): Promise<Map<string, Body>> {
  const made = new Map<string, Body>()
  await office.store.write(async ({ bodies }) => {
    for (const { key, parent, ...given } of DEMO_BODIES) {
      const above = parent === null ? null : made.get(parent)
      const id = randomKey() as BodyId
      const body: Body = {
        id,
        name: given.name,
        shortName: given.shortName,
        kind: given.kind,
        level: given.level,
        creditCode: null,
        regionCode: null,
        parent: above?.id ?? null,
        path: `${above?.path ?? ''}${id}/`,
        since: null,
        until: null,
        contact: {
          unit: `${given.shortName}政务公开办公室`,
          telephone: '0379-0000001',
          address: '金杯区测试路 1 号',
          hours: '工作日 9:00—12:00、13:30—17:00',
          documentCode: given.documentCode,
          ...(key === 'district' ? {} : { reviewBody: '金杯区人民政府' }),
        },
        version: 1,
      }
      await bodies.insert(body)
      made.set(key, body)
    }
  })
  return made
}

const BUSINESS = ['clerk', 'reviewer', 'officer'] as const
const KEEPERS: readonly (readonly [account: string, role: Role, zh: string])[] = [
  ['system', 'systemAdministrator', '系统管理员'],
  ['security', 'securityAdministrator', '安全管理员'],
  ['auditor', 'auditor', '审计员'],
  ['supervisor', 'supervisor', '主管部门'],
]

async function settlePeople(office: Office, bodies: ReadonlyMap<string, Body>, passwordHash: string) {
  const staff = new Map<string, DemoStaff>()
  const accounts: { account: string; zh: string }[] = []
  const now = office.now()
  let n = 0
  await office.store.write(async ({ people, settings }) => {
    const open = async (account: string, zh: string, role: Role, body: Body) => {
      const id = randomKey() as PersonId
      const name = demoName(n++)
      await people.insert(
        sealAccount(office, {
          ...NOTHING_PROVEN,
          mustChangePassword: false,
          id,
          account,
          name,
          body: body.id,
          bodyPath: body.path,
          roles: [role],
          passwordHash,
          passwordSetAt: now,
        }),
      )
      accounts.push({ account, zh: `${body.name} ${zh}` })
      return staffOf({ id, name }, body, role)
    }
    const district = bodies.get('district')
    if (district) for (const [account, role, zh] of KEEPERS) await open(account, zh, role, district)
    for (const [key, body] of bodies) {
      if (key === 'district') continue
      const [clerk, reviewer, officer] = [
        await open(`${key}-clerk`, '经办人', BUSINESS[0], body),
        await open(`${key}-reviewer`, '审核人', BUSINESS[1], body),
        await open(`${key}-officer`, '负责人', BUSINESS[2], body),
      ]
      staff.set(key, { clerk, reviewer, officer })
    }
    await settings.put(POLICY_SETTING, { ...USUAL_POLICY, secondFactorRoles: [] }, 0)
  })
  return { staff, accounts }
}
