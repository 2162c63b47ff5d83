import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'

export function formatsCommand(session: Session): Command {
  return new Command('formats')
    .summary('list what can be read')
    .description('Lists the formats of files that can be read, what each gives and which packages do the work, and the limits that guard against files built to harm. What a file is, its content tells, never its name.')
    .option('--json', 'the list as JSON')
    .addHelpText('after', examples([
      ['docket formats', 'the list'],
      ['docket formats --json | jq -r .formats[].extensions[]', 'names that such files have'],
      ['docket formats --json > formats.json', 'formats and limits, for a program'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
