import { type Command, InvalidArgumentError, Option } from 'commander'
import { collect } from './options.ts'

/** Which files are read, as the command line has it. */
export interface ChoiceOptions {
  /** A file of paths, or `-`. */
  readonly filesFrom?: string
  /** Whether those paths end with NUL instead of a line's end. */
  readonly null?: boolean
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Milliseconds since 1970. */
  readonly since?: number
}

export function withChoice(command: Command): Command {
  return command
    .option('--files-from <file>', 'read paths from a file, one a line; - is stdin')
    .option('-0, --null', 'paths of --files-from end with NUL')
    .addOption(new Option('--include <pattern>', 'only files that fit; may be repeated').argParser(collect))
    .addOption(new Option('--exclude <pattern>', 'no files that fit; may be repeated').argParser(collect))
    .addOption(new Option('--since <date>', 'only files changed on or after this day, as 2026-05-31').argParser(parseDay))
}

/** The beginning of a day here, in milliseconds since 1970. */
function parseDay(text: string): number {
  const start = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00`) : undefined
  // 31 February would be 3 March.
  if (start?.getDate() !== Number(text.slice(-2))) throw new InvalidArgumentError('It is a day such as 2026-05-31.')
  return start.getTime()
}
