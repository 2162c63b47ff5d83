import { Command, InvalidArgumentError, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { quietOption } from '../../options/options.ts'
import { recordPaths } from '../../options/record-paths.ts'
import { redactOption } from '../../options/redact-option.ts'
import { formatNames } from './formats.ts'

export function tablesCommand(session: Session): Command {
  return new Command('tables')
    .summary('turn records into tables')
    .description(
      'Turns records into flat tables: inspections (one row each, a column a grade), documents, judgements, actions, inspectors, people, dates, findings, threads, warnings, evidence. ' +
      'docs/tables.md says what each column means.',
    )
    .argument('<record...>', recordPaths)
    .requiredOption('-o, --out <path>', 'the folder (csv, parquet) or file (xlsx, duckdb) to write')
    .addOption(new Option('--to <format>', 'what to write; by default what the name of --out says, else csv').choices(formatNames))
    .addOption(new Option('--only <list>', 'only these tables, as in judgements,actions').argParser(parseList))
    .option('--raw', 'leave CSV cells that a spreadsheet takes for formulas as they are')
    .addOption(redactOption())
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket tables records --out inspections.xlsx', 'a workbook, the wide table first'],
      ['docket tables records --out tables', 'a folder of CSV files with datapackage.json'],
      ['docket tables records.ndjson --out tables --to parquet', 'for pandas, R or DuckDB'],
      ['docket tables records --out actions --only actions', 'one table'],
      ['docket tables records --out shared.xlsx --redact people,contacts', 'without names, phones and addresses'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

function parseList(list: string): string[] {
  const names = list.split(',').map((name) => name.trim())
  if (names.includes('')) throw new InvalidArgumentError('It is a list of names with commas between.')
  return names
}
