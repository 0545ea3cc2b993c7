import type { Command } from 'commander'
import { DONE } from './exit-status.ts'
import type { CliWorld } from './world.ts'

/** `mingche serve` */
export function addServe(program: Command, world: CliWorld): void {
  program
    .command('serve')
    .description('启动网页服务（端口 MINGCHE_PORT，默认 8080）')
    .action(() => world.finish(world.works.serve().then(() => DONE)))
}
