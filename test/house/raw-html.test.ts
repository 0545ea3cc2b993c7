import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const DOORS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'doors')

/**
 * The two files that may put text into HTML as it is: constants of our own in the first, the QR code that our own
 * library drew in the second (SEC-I2, ASVS 1.2.1).
 */
const TRUSTED = ['portal/fields.view.ts', 'portal/apply/receipt.view.ts']

const RAW =
  /(?<![.\w])raw\(|dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/

describe('house - raw HTML', () => {
  it('is put into a page by two named files alone', () => {
    const raw = readdirSync(DOORS, { recursive: true, encoding: 'utf8' })
      .map(path => path.replaceAll('\\', '/'))
      .filter(path => /\.tsx?$/.test(path) && RAW.test(readFileSync(join(DOORS, path), 'utf8')))
    expect(raw.filter(path => !TRUSTED.includes(path))).toEqual([])
  })
})
