import type { BodyId, PersonId, Role, StaffActor } from '../../src/access/index.ts'
import type { Office } from '../../src/actions/office.ts'

/** From nowhere, so that tests are not held to the limits of one address. */
export const ORIGIN = { address: null, requestId: 'test' }

/** A made-up county with two bodies under it. */
export async function settleTown({ store }: Office): Promise<void> {
  const bodies = [
    ['county', null, '金杯县人民政府', 'localGovernment', 'county'],
    ['bureau', 'county', '金杯县测试局', 'department', 'county'],
    ['street', 'county', '金杯县金湖街道办事处', 'subdistrictOffice', 'township'],
  ] as const
  await store.write(async ({ bodies: records }) => {
    for (const [id, parent, name, kind, level] of bodies)
      await records.insert({
        id: id as BodyId,
        name,
        shortName: null,
        kind,
        level,
        creditCode: null,
        regionCode: null,
        parent: parent as BodyId | null,
        path: parent === null ? `${id}/` : `${parent}/${id}/`,
        since: null,
        until: null,
        contact: { telephone: '0379-1234567', address: '金杯县测试路 1 号', documentCode: '金测' },
        version: 1,
      })
  })
}

/** Somebody of the street office unless another body is named. */
export const staff = (roles: readonly Role[], body = 'street'): StaffActor => ({
  kind: 'staff',
  person: `${body}-${roles.join('-')}` as PersonId,
  name: `金${roles[0]}`,
  body: body as BodyId,
  bodyPath: body === 'county' ? 'county/' : `county/${body}/`,
  roles,
  scopes: null,
})
