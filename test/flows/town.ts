import type { BodyId, PersonId, Role, StaffActor } from '../../src/access/index.ts'
import { sealAccount } from '../../src/actions/accounts/account-seal.ts'
import { NOTHING_PROVEN } from '../../src/actions/accounts/create-person.ts'
import type { Office } from '../../src/actions/office.ts'

/** From nowhere, so that tests are not held to the limits of one address. */
export const ORIGIN = { address: null, requestId: 'test' }

/** A made-up county with two bodies under it, and their clerks. */
export async function settleTown(office: Office): Promise<void> {
  const { store } = office
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
  await settleClerks(office)
}

/** Puts the clerks on record where they are not. */
export async function settleClerks(office: Office): Promise<void> {
  const { store } = office
  const clerks = [staff(['clerk']), staff(['clerk'], 'bureau')]
  await store.write(async ({ people }) => {
    for (const clerk of clerks) {
      if ((await people.find(clerk.person)) !== null) continue
      await people.insert(
        sealAccount(office, {
          ...NOTHING_PROVEN,
          id: clerk.person,
          account: clerk.person,
          name: clerk.name,
          body: clerk.body,
          bodyPath: clerk.bodyPath,
          roles: clerk.roles,
          passwordHash: null,
          passwordSetAt: null,
          mustChangePassword: false,
        }),
      )
    }
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
