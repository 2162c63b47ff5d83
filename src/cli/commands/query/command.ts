import { Command, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { recordPaths } from '../../options/record-paths.ts'

export function queryCommand(session: Session): Command {
  return new Command('query')
    .summary('ask records a question in SQL')
    .description(
      'Answers a question in SQL about records, whose tables are those of docket tables (docs/tables.md). Needs the package @duckdb/node-api. ' +
      'The database lives in memory while the question lasts, and reads no other file.',
    )
    .argument('<sql>', 'the question, in quotes')
    .argument('<record...>', recordPaths)
    .addOption(new Option(
      '-f, --format <name>',
      'how to answer; by default a table on a terminal, and csv into a pipe',
    ).choices(['table', 'csv', 'json']))
    .addHelpText('after', examples([
      ['docket query "SELECT grade_overall_effectiveness, count(*) FROM inspections GROUP BY ALL" records', 'grades counted'],
      ['docket query "SELECT authority, text FROM actions WHERE kind = \'priority-action\'" records --format csv', 'priority actions'],
      [
        'docket query "SELECT a.text, e.page, e.quote FROM actions a JOIN evidence e ON e.record = a.record AND e.item = a.pointer" records',
        'with the words they were read from',
      ],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
