import { Command, InvalidArgumentError, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { recordPaths } from '../../options/record-paths.ts'

export function summaryCommand(session: Session): Command {
  return new Command('summary')
    .summary('show a set of records at a glance')
    .description('Counts documents by type, shows the last grades of every authority in a matrix, and lists what needs a look.')
    .argument('<record...>', recordPaths)
    .addOption(new Option('--limit <count>', 'things to look at of each kind').default(5).argParser(parseCount))
    .option('--json', 'the whole summary as JSON')
    .addHelpText('after', examples([
      ['docket summary records', 'after docket extract letters --out records'],
      ['docket summary records.ndjson --limit 100', 'everything that needs a look'],
      ["docket summary records --json | jq '.matrix.rows[] | select(.trend == \"worse\") | .authority'", 'who got worse'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('It is a whole number.')
  return count
}
