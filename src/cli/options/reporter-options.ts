import { type Command, Option } from 'commander'
import { type ReporterName, reporterNames } from '../../config/choices.ts'

/** How CI systems hear of failures and warnings, as the command line has it. */
export interface ReporterOptions {
  readonly reporter?: ReporterName
  readonly reportFile?: string
}

export function withReporter(command: Command): Command {
  return command
    .addOption(new Option(
      '--reporter <kind>',
      'errors and warnings for CI: github as annotations on stderr, junit and sarif into --report-file',
    ).choices(reporterNames))
    .option('--report-file <file>', 'where --reporter junit and sarif write')
}
