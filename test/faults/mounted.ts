import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder } from './scratch.ts'

function run(command: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || error?.message}`)
}

/** A file system of its own, mounted. */
export interface Mounted {
  /** Where it is mounted. */
  readonly folder: string
  /** What would be on the disk if the power failed at this moment: a copy without what no sync has brought there. */
  afterPowerCut(): Mounted
  remove(): void
}

/** An ext4 disk in a file, as a power cut needs it. The file lies in memory where there is room. */
export function mountDisk(megabytes: number): Mounted {
  const scratch = scratchFolder('disk')
  const image = join(scratch, 'image')
  run('truncate', '-s', `${megabytes}M`, image)
  run('mkfs.ext4', '-q', '-F', image)
  return mounted(scratch, image)
}

function mounted(scratch: string, image: string): Mounted {
  const folder = join(scratch, 'disk')
  mkdirSync(folder)
  run('mount', '-o', 'loop', image, folder)
  return {
    folder,
    afterPowerCut() {
      const copy = scratchFolder('cut')
      run('cp', '--sparse=always', image, join(copy, 'image'))
      return mounted(copy, join(copy, 'image'))
    },
    remove() {
      run('umount', '-d', folder)
      rmSync(scratch, { recursive: true })
    },
  }
}

/** A small disk in memory that is soon full. */
export function mountSmall(megabytes: number): Omit<Mounted, 'afterPowerCut'> {
  const folder = scratchFolder('small')
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  return {
    folder,
    remove() {
      run('umount', folder)
      rmSync(folder, { recursive: true })
    },
  }
}
