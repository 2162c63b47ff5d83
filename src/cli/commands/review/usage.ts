import { CommandError } from '../../trouble/errors.ts'
import type { ReviewOptions } from './asked-review.ts'

/** What docket review does instead of giving out its page: one thing at a time. */
const instead = ['adopt', 'settled', 'promote', 'progress'] as const

/** Options that belong to another one. */
const belongings = [['documents', 'promote'], ['json', 'progress']] as const

/**
 * Looks whether options and paths go together.
 * @throws CommandError where some of them would be heard of no more.
 */
export function checkUsage(paths: readonly string[], options: ReviewOptions): void {
  const [one, other] = instead.filter((name) => options[name] !== undefined)
  if (one && other) throw new CommandError('E_USAGE', `--${one} and --${other} do not go together.`, 'Run docket review once for each.')
  for (const [name, owner] of belongings) {
    if (options[name] && options[owner] === undefined) throw new CommandError('E_USAGE', `--${name} goes with --${owner} alone.`, `Add --${owner}, or leave it out.`)
  }
  if (options.adopt !== undefined && paths.length > 0) {
    throw new CommandError('E_USAGE', `--adopt takes one file: ${options.adopt}.`, `Leave out ${paths.join(' ')}.`)
  }
  if (options.adopt === undefined && paths.length === 0) {
    throw new CommandError('E_USAGE', 'Nobody said where the records are.', 'Name them: docket review records --sources letters.')
  }
}
