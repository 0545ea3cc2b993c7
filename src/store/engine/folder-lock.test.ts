import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataFolderInUse, lockFolder } from './folder-lock.ts'
import { identityOfThisProcess, type ProcessIdentity, standingOf } from './process-identity.ts'

const here = identityOfThisProcess()

describe('store - folder lock (REL-19)', () => {
  let folder: string
  const lock = () => join(folder, 'mingche.lock')
  const leave = (holder: Partial<ProcessIdentity>) =>
    writeFileSync(lock(), JSON.stringify({ ...here, ...holder }))
  const take = () => lockFolder(folder, () => undefined)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingche-lock-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is taken once, and free again after the release', () => {
    const release = take()
    expect(take).toThrow(DataFolderInUse)
    expect(take).toThrow(`进程号 ${process.pid}`)
    release()
    expect(readdirSync(folder)).toEqual([])
    take()()
  })

  it('is taken over from a process that is dead', () => {
    leave({ pid: 2 ** 22 + 1 })
    take()()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is taken over when the number now belongs to another process', () => {
    leave({ pid: process.ppid, startedAt: '1' })
    take()()
  })

  it('is taken over after a restart of the machine', () => {
    leave({ pid: process.ppid, boot: 'an earlier one' })
    take()()
  })

  it.each([
    ['another machine', { machine: 'node-b 77', boot: 'theirs' }],
    ['another container of this machine', { machine: 'c0ffee', numbering: 'pid:[1]' }],
  ])('is left to %s while that gives signs of life', (_, holder) => {
    leave({ pid: 2 ** 22 + 1, ...holder })
    expect(take).toThrow(/主机或容器 .*等一分钟/)
    const longAgo = Date.now() / 1000 - 61
    utimesSync(lock(), longAgo, longAgo)
    take()()
  })

  it('is left alone for a minute when nobody can read it', () => {
    writeFileSync(lock(), '')
    expect(take).toThrow(DataFolderInUse)
  })

  it('is not released by one who has lost it, and says that it is lost', () => {
    vi.useFakeTimers()
    try {
      const onLost = vi.fn()
      const release = lockFolder(folder, onLost)
      vi.advanceTimersByTime(6_000)
      expect(onLost).not.toHaveBeenCalled()
      leave({ pid: 1 })
      vi.advanceTimersByTime(6_000)
      expect(onLost).toHaveBeenCalledOnce()
      release()
      expect(readFileSync(lock(), 'utf8')).toContain('"pid":1')
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('store - process identity', () => {
  it('knows this process as alive and its number with another start as dead', () => {
    expect(standingOf(here)).toBe('alive')
    expect(standingOf({ ...here, startedAt: here.startedAt === null ? null : '1' })).toBe(
      here.startedAt === null ? 'alive' : 'dead',
    )
  })
})
