import { Command, InvalidArgumentError, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { columnOption, withOption } from '../../options/official-options.ts'
import { quietOption } from '../../options/options.ts'
import { recordPaths } from '../../options/record-paths.ts'

export function reconcileCommand(session: Session): Command {
  return new Command('reconcile')
    .summary('put records beside official figures')
    .description(
      'Puts records beside the outcomes that an inspectorate publishes as a table, and shows where they differ: which value, in which cell, and the words of the document. ' +
      'An inspection is found by its authority, its kind and its days. The exit status is 1 when a value differs, the table lacks an inspection, or it is not sure which one is meant.',
    )
    .argument('<record...>', recordPaths)
    .addOption(withOption().makeOptionMandatory())
    .addOption(columnOption())
    .addOption(new Option('--days <number>', 'days that may lie between the first day of a row and that of its record')
      .argParser(parseDays).default(14))
    .option('--all', 'list inspections that agree and rows without a record, too, which are only counted otherwise')
    .option('--json', 'one line of JSON an inspection; what was not understood comes last')
    .option('-o, --out <file>', 'write every value of every inspection as CSV to this file')
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket reconcile records --with outcomes.csv', 'what differs'],
      ["docket reconcile records --with outcomes.ods --column published='Date out'", 'a column that docket does not know'],
      ['docket reconcile records --with outcomes.xlsx --json | jq -r .status | sort | uniq -c', 'how often'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

function parseDays(words: string): number {
  const days = Number(words)
  if (!/^\d+$/.test(words) || days > 366) throw new InvalidArgumentError('It is a whole number from 0 to 366.')
  return days
}
