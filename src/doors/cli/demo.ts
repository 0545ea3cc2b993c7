import type { Command } from 'commander'
import { DONE } from './exit-status.ts'
import type { CliWorld } from './world.ts'

/** `mingche demo` */
export function addDemo(program: Command, world: CliWorld): void {
  program
    .command('demo')
    .description('在空的数据目录里建一个虚构的演示区：机关、人员和十八个月的申请')
    .option('--json', '输出 JSON')
    .action((options: { json?: true }) => world.finish(run(world, options.json === true)))
}

async function run({ terminal, works }: CliWorld, json: boolean): Promise<number> {
  terminal.note('正在建立演示数据，约需半分钟……')
  const demo = await works.demo((done, all) => {
    if (terminal.watched && done % 10 === 0) terminal.note(`  ${done}/${all} 件申请`)
  })
  terminal.print(
    json
      ? JSON.stringify(demo)
      : [
          `演示数据已建好：${demo.cases} 件申请。运行 npm start 后打开 /console 登录。`,
          `所有演示账号的口令都是：${demo.password}`,
          ...demo.accounts.map(({ account, zh }) => `  ${account}\t${zh}`),
        ].join('\n'),
  )
  return DONE
}
