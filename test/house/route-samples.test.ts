import { describe, expect, it } from 'vitest'
import { PERMISSIONS } from '../../src/access/index.ts'
import { API_ROUTES } from '../../src/doors/api/routes/index.ts'
import { SAMPLES } from '../security/samples/index.ts'

const names = API_ROUTES.map(({ method, path }) => `${method} ${path}`)

describe('house - routes', () => {
  it('stand once each', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('have a sample by which the tests of security try them: test/security/samples (SEC-Z1)', () => {
    expect(names.filter(name => !(name in SAMPLES))).toEqual([])
    expect(Object.keys(SAMPLES).filter(name => !names.includes(name))).toEqual([])
  })

  it('have schemas for what comes in, and an act of the table (8.1.4.4)', () => {
    const open = API_ROUTES.filter(
      ({ path, params, act }) => (path.includes('{') && params === undefined) || !(act in PERMISSIONS),
    )
    expect(open.map(({ path }) => path)).toEqual([])
  })

  it('take If-Match where they change what is there (428 without it)', () => {
    const versionless = API_ROUTES.filter(
      ({ method, versioned }) => ['put', 'patch'].includes(method) && !versioned,
    )
    expect(versionless.map(({ path }) => path)).toEqual([])
  })
})
