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
    .addOption(new Option('-j, --jobs <number>', 'files read at once; as many as cores by default').argParser(parseCount))
    .addOption(new Option('--timeout <seconds>', 'how long a file may take; 60 by default').argParser(parseCount))
    .addOption(new Option('--memory <MiB>', 'how much heap a worker may have; 1024 by default').argParser(parseCount))
    .option('--cache <folder>', 'keep what was read here instead of in the user’s cache folder')
    .option('--no-cache', 'read every file anew')
    .option('--verify', 'with --out, let hashes decide what has changed, not size and time')
    .option('--prune', 'with --out, remove records whose source has gone')
    .addOption(new Option('--max-errors <number>', 'stop after so many failures').argParser(parseCount))
    .option('--strict', 'exit with status 1 when there are warnings, too')
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket extract letters --out records', 'a folder, each record as JSON and YAML'],
      ['docket extract letter.pdf', 'one letter as YAML on the screen'],
      ["docket extract 'archive/**/*.pdf' > records.ndjson", 'one record a line'],
      ['docket extract archive --out records', 'again: only what has changed is read'],
      ['docket extract letters --format ndjson | jq .documentType', 'into another program'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1.')
  return count
}

function parseFormats(list: string): string[] {
  const known = writers.map(({ id }) => id as string)
  const wanted = list.split(',').map((format) => format.trim())
  const unknown = wanted.find((format) => !known.includes(format))
  if (unknown !== undefined) throw new InvalidArgumentError(`Allowed are ${known.join(', ')}.`)
  return wanted
}
