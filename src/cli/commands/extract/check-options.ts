import { CommandError } from '../../trouble/errors.ts'
import type { ExtractOptions } from './options.ts'

/**
 * Options that make sense only with others.
 * @throws CommandError for one without.
 */
export function checkOptions(
  paths: readonly string[],
  { out, watch, prune, verify, reporter, reportFile, filesFrom, null: isNul }: ExtractOptions,
): void {
  const isUsed: readonly (readonly [boolean | undefined, boolean, string])[] = [
    [watch, out !== undefined, '--watch needs --out FOLDER.'],
    [watch, paths.length > 0 && !paths.includes('-') && filesFrom === undefined, '--watch needs PATHs, not stdin or --files-from.'],
    [/\.(?:json|ya?ml|ndjson|jsonl|csv|xlsx)$/i.test(out ?? ''), false, '--out takes a folder; for one file leave it out and add > records.ndjson.'],
    [prune, out !== undefined, '--prune needs --out FOLDER.'],
    [verify, out !== undefined, '--verify needs --out FOLDER.'],
    [reporter === 'junit', reportFile !== undefined, '--reporter junit needs --report-file FILE.'],
    [reportFile !== undefined, reporter === 'junit', '--report-file needs --reporter junit.'],
    [isNul, filesFrom !== undefined, '-0 needs --files-from FILE.'],
  ]
  for (const [isWanted, isPossible, message] of isUsed) {
    if (isWanted && !isPossible) throw new CommandError('E_USAGE', message, 'See docket extract --help.')
  }
}
