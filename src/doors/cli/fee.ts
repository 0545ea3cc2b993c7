import { type Command, Option } from 'commander'
import type { ProcessingFee } from '../../actions/reckon-fee.ts'
import { alignColumns } from './cjk-width.ts'
import { DONE, InputError } from './exit-status.ts'
import { wholeNumber } from './options.ts'
import type { CliWorld } from './world.ts'

interface FeeOptions {
  readonly items?: number
  readonly pages?: number
  readonly json?: boolean
}

/** `mingche fee` */
export function addFee(program: Command, world: CliWorld): void {
  program
    .command('fee')
    .description('计算信息处理费（国办函〔2020〕109号），列出每一档')
    .addOption(
      new Option('--items <件数>', '按件：同一申请人一个自然月内的申请件数')
        .argParser(wholeNumber)
        .conflicts('pages'),
    )
    .addOption(new Option('--pages <页数>', '按量：一件申请提供的页数').argParser(wholeNumber))
    .option('--json', '输出 JSON')
    .action((options: FeeOptions) => world.finish(reckon(options, world)))
}

async function reckon({ items, pages, json }: FeeOptions, { terminal }: CliWorld): Promise<number> {
  if (items === undefined && pages === undefined)
    throw new InputError('请用 --items 填写件数，或者用 --pages 填写页数。')
  const { reckonFee } = await import('../../actions/reckon-fee.ts')
  const fee = reckonFee(items === undefined ? { pages: pages as number } : { items })
  if (!fee.ok) throw new InputError(fee.reason.message)
  if (json) terminal.print(JSON.stringify(fee.value))
  else for (const line of feeView(fee.value, items === undefined ? '页' : '件')) terminal.print(line)
  return DONE
}

function feeView({ total, steps }: ProcessingFee, unit: string): string[] {
  const rows = steps.map(({ from, to, rate, count, amount }) => [
    `  第 ${from}–${to} ${unit}`,
    `${count} ${unit}`,
    `每${unit} ${rate} 元`,
    `${amount} 元`,
  ])
  return [...alignColumns(rows), `信息处理费合计 ${total} 元。`]
}
