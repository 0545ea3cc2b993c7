import { type Command, Option } from 'commander'
import { CHANNEL_RULES, CHANNELS } from '../../law/index.ts'
import { DONE, InputError } from './exit-status.ts'
import { several } from './options.ts'
import { clockView } from './views/clock.view.ts'
import type { CliWorld } from './world.ts'

interface ClockOptions {
  readonly received: string
  readonly channel: string
  readonly correction?: string
  readonly pause?: readonly string[]
  readonly extend?: string
  readonly json?: boolean
}

/** `mingche clock` */
export function addClock(program: Command, world: CliWorld): void {
  const channels = CHANNELS.map(channel => `  ${channel}　${CHANNEL_RULES[channel].zh}`).join('\n')
  program
    .command('clock')
    .description('计算一件申请的各个法定期限，逐条说明理由')
    .requiredOption('--received <日期>', '收到之日，如 2026-03-02')
    .addOption(new Option('--channel <渠道>', '申请渠道，不写则为当面提交').default('inPerson'))
    .option('--correction <发出..补回>', '补正告知发出之日..收到补正之日')
    .option('--pause <起..止>', '征求意见的起止日期，可多次填写', several)
    .option('--extend <天数>', '延长答复期限的工作日数')
    .option('--json', '输出 JSON')
    .addHelpText('after', `\n渠道：\n${channels}`)
    .action((options: ClockOptions) => world.finish(reckon(options, world)))
}

async function reckon(options: ClockOptions, { terminal }: CliWorld): Promise<number> {
  const { received, channel, correction, pause, extend, json } = options
  const { reckonReplyClock } = await import('../../actions/reckon-clock.ts')
  const clock = reckonReplyClock({ received, channel, correction, pauses: pause, extend })
  if (!clock.ok) throw new InputError(`${clock.reason.message}（${clock.reason.article}）`)
  if (json) terminal.print(JSON.stringify(clock.value))
  else for (const line of clockView(clock.value)) terminal.print(line)
  return DONE
}
