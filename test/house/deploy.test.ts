import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

describe('house - deployment', () => {
  it('tells every setting that the program reads, and no other', () => {
    const known = new Set(read('src/config.ts').match(/\b(?:MINGCHE_[A-Z_]+|DATABASE_URL)\b/g))
    const told = new Set(read('docs/operations.md').match(/\b(?:MINGCHE_[A-Z_]+|DATABASE_URL)\b/g))
    expect([...told].filter(name => !known.has(name))).toEqual([])
    expect([...known].filter(name => !told.has(name))).toEqual([])
  })

  it('runs the service as nobody special, with nothing writable but its data', () => {
    const unit = read('deploy/mingche.service')
    for (const line of ['NoNewPrivileges=yes', 'ProtectSystem=strict', 'PrivateTmp=yes', 'UMask=0077'])
      expect(unit).toContain(line)
    expect(unit).toMatch(/^User=mingche$/m)
    expect(unit.match(/^ReadWritePaths=.*$/gm)).toEqual(['ReadWritePaths=/var/lib/mingche'])
  })

  it('puts no secret into an image or a compose file, and runs as a user', () => {
    const compose = read('deploy/compose.yaml')
    expect(compose).not.toMatch(/PASSWORD:\s*\S/)
    expect(compose).toContain('/run/secrets/data-key')
    expect(compose).toContain('read_only: true')
    const image = read('deploy/Dockerfile')
    expect(image).toMatch(/^USER mingche$/m)
    expect(image).toMatch(/^HEALTHCHECK /m)
  })
})
