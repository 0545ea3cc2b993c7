import type { Command } from 'commander'
import { HEALTH_LABELS } from '../../operation/doctor/checks.ts'
import { DONE, FOUND_ERROR } from './exit-status.ts'
import type { CliWorld } from './world.ts'

/** What keeps the system: `init migrate backup restore verify doctor`. */
export function addKeeping(program: Command, world: CliWorld): void {
  const command = (name: string, description: string, run: (json: boolean) => Promise<number>) =>
    program
      .command(name)
      .description(description)
      .option('--json', '输出 JSON')
      .action((options: { json?: true }) => world.finish(run(options.json === true)))
  command('init', '建好数据目录、数据密钥和数据库，不启动服务', json => init(world, json))
  command('migrate', '把数据结构升级到本程序的版本', json => init(world, json))
  command('verify', '核验审计链：从头逐条核对，指出第一条被改动的记录', json => verify(world, json))
  command('doctor', '检查运行环境和数据', json => doctor(world, json))
  program
    .command('backup')
    .description('不停服务地备份全部数据和附件到一个文件（不含数据密钥）')
    .requiredOption('-o, --output <文件>', '写到哪里')
    .option('--json', '输出 JSON')
    .action((options: { output: string; json?: true }) =>
      world.finish(backup(world, options.output, options.json === true)),
    )
  program
    .command('restore')
    .description('把备份恢复到空的数据目录或数据库')
    .argument('<文件>', '备份文件')
    .option('--json', '输出 JSON')
    .action((file: string, options: { json?: true }) =>
      world.finish(restore(world, file, options.json === true)),
    )
}

async function init({ works, terminal }: CliWorld, json: boolean): Promise<number> {
  const answer = await works.init()
  terminal.print(
    json
      ? JSON.stringify(answer)
      : [
          `数据目录：${answer.data}`,
          `数据密钥：${answer.keyFile}（请另行备份，丢失后个人信息无法打开）`,
          `数据结构：第 ${answer.schema} 版`,
          ...(answer.needsSetUp ? ['还没有管理员：运行 npm start，按打印的链接建立。'] : []),
        ].join('\n'),
  )
  return DONE
}

async function backup({ works, terminal }: CliWorld, file: string, json: boolean): Promise<number> {
  const report = await works.backup(file)
  terminal.print(
    json
      ? JSON.stringify(report)
      : `已备份到 ${report.file}：${report.rows} 条记录，${report.files} 个附件。数据密钥不在其中，请分开保存。`,
  )
  if (report.damaged.length === 0) return DONE
  terminal.note(`有 ${report.damaged.length} 个附件缺失或损坏，没有备份：${report.damaged.join('、')}`)
  return FOUND_ERROR
}

async function restore({ works, terminal }: CliWorld, file: string, json: boolean): Promise<number> {
  const report = await works.restore(file)
  terminal.print(
    json
      ? JSON.stringify(report)
      : `已恢复 ${report.rows} 条记录、${report.files} 个附件；审计链 ${report.auditEntries} 条，核验无误。`,
  )
  return DONE
}

async function verify({ works, terminal }: CliWorld, json: boolean): Promise<number> {
  const { size, root, compared, broken } = await works.verify()
  if (json) terminal.print(JSON.stringify({ size, root, compared, broken }))
  else if (broken === null)
    terminal.print(`审计链 ${size} 条，逐条相连，没有改动。对过 ${compared} 个检查点，根：${root}`)
  else terminal.print(terminal.red(`审计链在第 ${broken.sequence} 条断开：${broken.sentence}`))
  return broken === null ? DONE : FOUND_ERROR
}

async function doctor({ works, terminal }: CliWorld, json: boolean): Promise<number> {
  const checks = await works.doctor()
  if (json) terminal.print(JSON.stringify({ checks }))
  else
    for (const { name, health, found } of checks)
      terminal.print(`${HEALTH_LABELS[health]}　${name}：${found}`)
  return checks.some(({ health }) => health === 'fails') ? FOUND_ERROR : DONE
}
