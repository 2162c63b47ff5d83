import { filingReporters } from '../../../config/choices.ts'
import { codeFault } from '../../../config/codes.ts'
import { isObject } from '../../../batch/objects/address.ts'
import { CommandError } from '../../trouble/errors.ts'
import type { ExtractOptions } from './options.ts'

/**
 * Options that make sense only with others, and codes that there are.
 * @throws CommandError for one without, or for a code that there is not.
 */
export function checkOptions(
  paths: readonly string[],
  { out, watch, prune, verify, reporter, reportFile, failOn, filesFrom, null: isNul, shard }: ExtractOptions,
): void {
  const isFiled = filingReporters.includes(reporter)
  const isUsed: readonly (readonly [boolean | undefined, boolean, string])[] = [
    [watch, out !== undefined, '--watch needs --out FOLDER.'],
    [watch, paths.length > 0 && !paths.includes('-') && filesFrom === undefined, '--watch needs PATHs, not stdin or --files-from.'],
    [watch, ![...paths, out ?? ''].some(isObject), '--watch looks at folders of this machine, not at s3:// addresses.'],
    [/\.(?:json|ya?ml|ndjson|jsonl|csv|xlsx)$/i.test(out ?? ''), false, '--out takes a folder; for one file leave it out and add > records.ndjson.'],
    [prune, out !== undefined, '--prune needs --out FOLDER.'],
    [verify, out !== undefined, '--verify needs --out FOLDER.'],
    [isFiled, reportFile !== undefined, `--reporter ${reporter} needs --report-file FILE.`],
    [reportFile !== undefined, isFiled, `--report-file needs --reporter ${filingReporters.join(' or ')}.`],
    [failOn?.length === 0, false, '--fail-on needs codes.'],
    [shard !== undefined, !paths.includes('-'), '--shard needs PATHs, not stdin.'],
    [isNul, filesFrom !== undefined, '-0 needs --files-from FILE.'],
  ]
  for (const [isWanted, isPossible, message] of isUsed) {
    if (isWanted && !isPossible) throw new CommandError('E_USAGE', message, 'See docket extract --help.')
  }
  for (const fault of failOn?.map(codeFault) ?? []) {
    if (fault !== undefined) throw new CommandError('E_USAGE', `--fail-on: ${fault}`, 'docket help exit-codes lists the codes.')
  }
}
