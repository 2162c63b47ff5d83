import { Command, InvalidArgumentError, Option } from 'commander'
import { writers } from '../../../writers/index.ts'
import { examples } from '../../help.ts'
import { quietOption, readerOption } from '../../options.ts'
import type { Session } from '../../session.ts'

export function extractCommand(session: Session): Command {
  return new Command('extract')
    .summary('read documents into records')
    .description('Reads files, folders and patterns into records: on stdout, or with --out as one JSON and one YAML file a record.')
    .argument('<path...>', 'a file, a folder, or a pattern in quotes')
    .option('-o, --out <folder>', 'write records below this folder')
    .addOption(new Option('-f, --format <list>', 'of json, yaml, ndjson; json,yaml with --out, else yaml on a terminal and ndjson into a pipe').argParser(parseFormats))
    .addOption(readerOption())
    .option('--strict', 'exit with status 1 when there are warnings, too')
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket extract letters --out records', 'a folder, each record as JSON and YAML'],
      ['docket extract letter.pdf', 'one letter as YAML on the screen'],
      ["docket extract 'archive/**/*.pdf' > records.ndjson", 'one record a line'],
      ['docket extract letters --format ndjson | jq .documentType', 'into another program'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

function parseFormats(list: string): string[] {
  const known = writers.map(({ id }) => id as string)
  const wanted = list.split(',').map((format) => format.trim())
  const unknown = wanted.find((format) => !known.includes(format))
  if (unknown !== undefined) throw new InvalidArgumentError(`Allowed are ${known.join(', ')}.`)
  return wanted
}
