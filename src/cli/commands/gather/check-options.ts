import { CommandError } from '../../trouble/errors.ts'
import type { GatherOptions } from './options.ts'

/**
 * Options that make sense only with a folder.
 * @throws CommandError for one without.
 */
export function checkOptions({ out, format, verify, prune }: GatherOptions): void {
  if (out !== undefined) return
  const needs = [...(format ? ['--format'] : []), ...(verify ? ['--verify'] : []), ...(prune ? ['--prune'] : [])]
  if (needs.length > 0) throw new CommandError('E_USAGE', `${needs[0]} needs --out FOLDER.`, 'See docket gather --help.')
}
