import { type Command, Option } from 'commander'
import { parseAllowance } from './arguments.ts'
import { list } from './options.ts'

/** What makes the exit status 1, as the command line has it. */
export interface FailingOptions {
  /** Codes; * stands for any letters. */
  readonly failOn?: readonly string[]
  readonly strict?: boolean
  readonly maxWarnings?: number
}

export function withFailing(command: Command): Command {
  return command
    .addOption(new Option(
      '--fail-on <list>',
      'codes of failures and warnings that make the exit status 1, as E_*,grade-conflict; E_* by default, which is every failure',
    ).argParser(list))
    .addOption(new Option('--max-warnings <number>', 'exit with status 1 when there are more warnings').argParser(parseAllowance))
    .option('--strict', 'exit with status 1 when there are warnings, too: the same as --fail-on "*"')
}
