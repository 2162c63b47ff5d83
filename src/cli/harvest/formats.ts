import { CommandError } from '../trouble/errors.ts'

/** The formats to write: what was asked for, or else what fits where it goes. */
export function formatsFor({ format, out }: { format?: readonly string[]; out?: string }, isTerminal: boolean): readonly string[] {
  if (format === undefined) return out === undefined ? [isTerminal ? 'yaml' : 'ndjson'] : ['json', 'yaml']
  if (out === undefined && format.length > 1) {
    throw new CommandError('E_USAGE', 'Only one format fits on standard output.', 'Add --out FOLDER, or ask for one format.')
  }
  return format
}
