import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API_ROUTES } from '../../src/doors/api/routes/index.ts'
import type { RunningServer } from '../../src/doors/kit/server.ts'
import { openTestSite } from './open-test-site.ts'
import { Visitor } from './visitor.ts'

describe('doors - the document of the REST interface', () => {
  let site: RunningServer
  beforeAll(async () => {
    site = await openTestSite()
  })
  afterAll(() => site.close())

  it('is OpenAPI 3.1, has every route, and says who may call it with what headers', async () => {
    const { body, status } = await new Visitor(site.url).get('/openapi.json')
    expect(status).toBe(200)
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.components.securitySchemes)).toEqual(['session', 'token'])
    for (const { method, path, act, versioned, status, answer, media } of API_ROUTES) {
      const operation = body.paths[path]?.[method]
      expect(operation, `${method} ${path}`).toBeDefined()
      const isOpen =
        ['setUp.show', 'setUp.complete', 'session.signIn'].includes(act) || path.startsWith('/public/')
      if (isOpen) expect(operation.security).toEqual([])
      const headers = (operation.parameters ?? []).filter((given: { in: string }) => given.in === 'header')
      const names = headers.map((given: { name: string }) => given.name)
      expect(names).toEqual([
        ...(versioned ? ['If-Match'] : []),
        ...(status === 201 ? ['Idempotency-Key'] : []),
      ])
      const { content } = operation.responses[String(status ?? 200)]
      expect(Object.keys(content)).toEqual(media === undefined ? ['application/json'] : [...media])
      expect(answer).toBeDefined()
      expect(operation.responses.default.content).toHaveProperty(['application/problem+json'])
      expect(operation.summary).toMatch(/\p{Script=Han}/u)
    }
    const references = JSON.stringify(body).match(/"#\/components\/schemas\/\w+"/g) ?? []
    for (const reference of references)
      expect(body.components.schemas).toHaveProperty(reference.slice(1, -1).split('/').at(-1)!)
  })
})
