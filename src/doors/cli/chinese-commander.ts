import { Command, type CommanderError, Help } from 'commander'
import { widthOf } from './cjk-width.ts'

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
}

/** Commander's help in Chinese, with columns aligned for wide characters. */
export function chineseCommand(name: string, version: string): Command {
  return inChinese(
    new Command(name)
      .version(version, '-V, --version', '显示版本号')
      .helpOption('-h, --help', '显示帮助')
      .exitOverride()
      .configureOutput({ outputError: () => undefined })
      .configureHelp({
        displayWidth: widthOf,
        styleTitle: title => TITLES[title] ?? title,
        commandUsage: command =>
          Help.prototype.commandUsage
            .call(new Help(), command)
            .replace('[options]', '[选项]')
            .replace('[command]', '<命令>'),
        subcommandTerm: command =>
          Help.prototype.subcommandTerm
            .call(new Help(), command)
            .replace('[options]', '[选项]')
            .replace('[command]', '[命令]'),
        optionDescription: option =>
          option.argChoices ? `${option.description}（${option.argChoices.join('、')}）` : option.description,
      }),
  )
}

/** The `help` sub-command is not inherited by groups; each group takes it from here. */
export const inChinese = (command: Command): Command =>
  command.helpCommand('help [command]', '显示某个命令的帮助')

const quoted = (message: string): string[] => [...message.matchAll(/'([^']*)'/g)].map(match => match[1] ?? '')

/** What is wrong with the command line, in one sentence. */
export function sentenceOf(error: CommanderError): string {
  const [first = '', second = ''] = quoted(error.message)
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1]
  const hint = near === undefined ? '' : `是否想写 ${near}？`
  switch (error.code) {
    case 'commander.unknownOption':
      return `未知选项 ${first}。${hint}`
    case 'commander.unknownCommand':
      return `未知命令 ${first}。${hint}`
    case 'commander.missingArgument':
      return `缺少参数：${first}。`
    case 'commander.optionMissingArgument':
      return `选项 ${first} 缺少值。`
    case 'commander.missingMandatoryOptionValue':
      return `缺少必需的选项 ${first}。`
    case 'commander.excessArguments':
      return '参数过多。'
    case 'commander.conflictingOption':
      return `选项 ${first} 与 ${second} 不能同时使用。`
    case 'commander.invalidArgument': {
      const reason = error.message.replace(/^.*? is invalid(?: for argument '[^']*')?\. ?/s, '')
      const choices = /^Allowed choices are (.*)\.$/.exec(reason)?.[1]
      return `选项 ${first} 的值“${second}”不对：${choices === undefined ? reason : `可选 ${choices}。`}`
    }
    default:
      return error.message
  }
}
