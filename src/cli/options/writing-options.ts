import { type Command, InvalidArgumentError, Option } from 'commander'
import { writers } from '../../writers/index.ts'

/** Where records are written, and how. */
export function withWriting(command: Command): Command {
  return command
    .option('-o, --out <folder>', 'write records below this folder')
    .addOption(formatOption('of json, yaml, ndjson; json,yaml with --out, else yaml on a terminal and ndjson into a pipe'))
}

export function formatOption(description: string): Option {
  return new Option('-f, --format <list>', description).argParser(parseFormats)
}

function parseFormats(list: string): string[] {
  const known = writers.map(({ id }) => id as string)
  const wanted = list.split(',').map((format) => format.trim())
  const unknown = wanted.find((format) => !known.includes(format))
  if (unknown !== undefined) throw new InvalidArgumentError(`Allowed are ${known.join(', ')}.`)
  return wanted
}
