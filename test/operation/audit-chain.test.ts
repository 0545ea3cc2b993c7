import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../src/basics/instant.ts'
import { type ChainFinding, verifyChain } from '../../src/operation/verify/chain.ts'
import { type Records, recordsIn, type Store } from '../../src/store/index.ts'
import { ENGINES, freshStore } from '../store/engines.ts'

const ENTRIES = 60
const at = (n: number) => new Date(Date.UTC(2026, 0, 5) + n * 60_000).toISOString() as Instant

const entry = (n: number): Parameters<Records['audit']['append']>[0] => ({
  at: at(n),
  actorKind: n % 3 === 0 ? 'system' : 'staff',
  person: n % 3 === 0 ? null : `p${n % 5}`,
  personName: n % 3 === 0 ? null : '金管理',
  body: null,
  address: '192.0.2.7',
  requestId: `r${n}`,
  act: 'body.update',
  objectKind: 'body',
  objectId: `b${n}`,
  result: n % 7 === 0 ? 'refused' : 'done',
  detail: {
    z: n,
    after: { name: `金杯县第${n}局`, tags: ['甲', null, 1.5], gone: undefined },
    text: '\0"\\',
  },
})

const verify = async (records: Records, outside: { size: number; root: string }[] = []) => {
  const { head, checkpoints } = await records.audit.claims()
  return verifyChain(records.audit.rows(), { head, checkpoints: [...checkpoints, ...outside] })
}

interface Mutation {
  readonly statements: (k: number) => string[]
  /** The first record that then is not what it was. */
  readonly first?: (k: number) => number
}

/** Every way in which somebody with all rights could change the table, by the number `k` of the record. */
const MUTATIONS: readonly Mutation[] = [
  ...[
    "at = at + interval '1 millisecond'",
    "actor_kind = 'public'",
    "person = 'pX'",
    "person_name = coalesce(person_name, '') || '丙'",
    "body = 'b9'",
    'address = null',
    "request_id = request_id || '0'",
    "act = 'body.create'",
    "object_kind = 'person'",
    "object_id = object_id || 'x'",
    "result = case result when 'done' then 'refused' else 'done' end",
    "detail = jsonb_set(detail, '{\"z\"}', '-1')",
    "detail = detail - 'text'",
    `detail = detail || '{"more":true}'`,
    "hash = reverse(hash) || ''",
    "previous_hash = 'x' || previous_hash",
  ].map(change => ({
    statements: (k: number) => [`update audit_entry set ${change} where sequence = ${k}`],
  })),
  // removed
  { statements: k => [`delete from audit_entry where sequence = ${k}`] },
  // removed, the later ones moved up
  {
    statements: k => [
      `delete from audit_entry where sequence = ${k}`,
      `update audit_entry set sequence = -sequence where sequence > ${k}`,
      'update audit_entry set sequence = -sequence - 1 where sequence < 0',
    ],
  },
  // swapped with its neighbour
  {
    statements: k => {
      const other = k === ENTRIES ? k - 1 : k + 1
      return [
        `update audit_entry set sequence = -1 where sequence = ${k}`,
        `update audit_entry set sequence = ${k} where sequence = ${other}`,
        `update audit_entry set sequence = ${other} where sequence = -1`,
      ]
    },
    first: k => Math.min(k, ENTRIES - 1),
  },
  // a second copy inserted after it, the later ones moved down
  {
    statements: k => [
      `update audit_entry set sequence = -sequence where sequence > ${k}`,
      'update audit_entry set sequence = -sequence + 1 where sequence < 0',
      `insert into audit_entry select ${k + 1}, at, actor_kind, person, person_name, body, address, request_id, act,
         object_kind, object_id, result, detail, previous_hash, hash from audit_entry where sequence = ${k}`,
    ],
    first: k => k + 1,
  },
]

describe.each(ENGINES)('operation - audit chain on the %s engine', engine => {
  let store: Store
  const roots: { size: number; root: string }[] = []

  /** What verification says after the statements, which are then undone. */
  async function afterwards(
    statements: readonly string[],
    outside: typeof roots = [],
  ): Promise<ChainFinding> {
    const undo = new Error('undo')
    let found: ChainFinding | null = null
    await store.db
      .transaction()
      .execute(async tx => {
        for (const statement of statements) await sql.raw(statement).execute(tx)
        found = await verify(recordsIn(tx), outside)
        throw undo
      })
      .catch(error => {
        if (error !== undo) throw error
      })
    return found as unknown as ChainFinding
  }

  beforeAll(async () => {
    store = await freshStore(engine)
    for (let n = 1; n <= ENTRIES; n++) {
      await store.write(records => records.audit.append(entry(n)))
      roots.push(await store.read.audit.checkpoint())
    }
  })
  afterAll(() => store.close())

  it('is found unbroken, with the root that the writer names', async () => {
    const found = await verify(store.read, roots)
    expect(found).toMatchObject({ broken: null, size: ENTRIES, compared: ENTRIES })
    expect(found.root).toBe(roots.at(-1)?.root)
  })

  it('shows each of 1,000 changes by SQL and names the first broken record (REL-20)', async () => {
    let found = 0
    for (let n = 0; n < 1_000; n++) {
      const { statements, first = k => k } = MUTATIONS[n % MUTATIONS.length]!
      const k = 1 + ((n * 7919) % ENTRIES)
      const { broken } = await afterwards(statements(k))
      if (broken?.sequence === first(k)) found += 1
      else expect.soft(broken, statements(k).join('; ')).toMatchObject({ sequence: first(k) })
    }
    expect(found).toBe(1_000)
  }, 120_000)

  const cutTo = (size: number) => [
    `delete from audit_entry where sequence > ${size}`,
    `update audit_head set sequence = ${size}, hash = coalesce((select hash from audit_entry where sequence = ${size}), '')`,
  ]

  it('shows that its end was cut off whenever a root from outside covers it (REL-21)', async () => {
    for (let k = 1; k < ENTRIES; k++) {
      const { broken } = await afterwards(cutTo(ENTRIES - k), roots.slice(-1))
      expect(broken).toMatchObject({ sequence: ENTRIES - k + 1, sentence: expect.stringContaining('截去') })
    }
  })

  it('cannot show it when the end was put right everywhere and no root was kept: the limit that the manual states', async () => {
    expect(await afterwards(cutTo(40))).toMatchObject({ broken: null, size: 40 })
    expect((await afterwards([`delete from audit_entry where sequence > 40`])).broken?.sequence).toBe(41)
  })

  it('shows that it was written anew as a whole, by any root of before', async () => {
    const forged = await freshStore('embedded')
    for (let n = 1; n <= ENTRIES; n++)
      await forged.write(records => records.audit.append(entry(n === 30 ? 31 : n)))
    expect((await verify(forged.read)).broken).toBeNull()
    expect((await verify(forged.read, [roots[29]!])).broken).toMatchObject({ sequence: 30 })
    expect((await verify(forged.read, [roots[28]!])).broken).toBeNull()
    await forged.close()
  })

  it('keeps a checkpoint once for each length', async () => {
    await store.write(async records => {
      const first = await records.audit.keepCheckpoint(at(100))
      expect(await records.audit.keepCheckpoint(at(101))).toEqual(first)
    })
    expect((await store.read.audit.claims()).checkpoints).toEqual([roots.at(-1)])
  })
})

describe('operation - verification', () => {
  it('shares no code with what it verifies (REL-22)', () => {
    const folder = 'src/operation/verify'
    const imports = readdirSync(folder).flatMap(file =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from!),
    )
    expect(imports.filter(from => !from.startsWith('./') && from !== 'node:crypto')).toEqual([])
  })
})
