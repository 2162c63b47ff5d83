import { asFolder } from '../../../batch/disk/paths.ts'
import { type Shard, shardName } from '../../../batch/find/shard.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { byCount, byName } from '../../terminal/counts.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import { counted } from '../../terminal/words.ts'
import type { Merged } from './merged.ts'

/** So many are named. */
const mostNamed = 10

/** What came of a merge, for people. */
export function mergedLines(merged: Merged, out: string, stoppedBy: string | undefined, paint: Paint): string[] {
  const { files, unchanged, documents, duplicates, errors, edits, without } = merged
  const codes = byCount(errors).map(([code, count]) => `${count} ${code}`)
  return [
    ...(stoppedBy ? [paint.doubtful(`Stopped by ${stoppedBy}; all records so far are whole. The same command goes on where it was.`)] : []),
    paint.strong(`${counted(documents, 'document')} in ${counted(files, 'file')}`),
    ...(unchanged > 0 ? [`${counted(unchanged, 'file')} unchanged`] : []),
    ...(duplicates > 0 ? [`${duplicates === 1 ? '1 file is a copy' : `${duplicates} files are copies`} of another`] : []),
    ...(without > 0 ? [paint.doubtful(`${counted(without, 'file')} without a record: ${codes.join(', ')}`)] : []),
    ...edits.map(({ file, code, message }) => `       ${code}  ${paint.plain(neutraliseLine(file))}  ${paint.faint(neutraliseLine(message))}`),
    ...(documents > 0 ? [`Records are in ${paint.strong(neutraliseLine(asFolder(out)))}`] : []),
  ]
}

export function missingLine(missing: readonly Shard[]): string {
  const names = missing.slice(0, mostNamed).map(shardName).join(', ')
  const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : ''
  return missing.length === 1
    ? `Shard ${names} is missing, or did not come to an end: extract it, and merge it into the same folder.`
    : `Shards ${names}${more} are missing, or did not come to an end: extract them, and merge them into the same folder.`
}

interface Ending {
  readonly outcome: Outcome
  readonly missing: readonly Shard[]
  readonly milliseconds: number
}

/** The same for programs: one line of JSON. */
export function mergedData(merged: Merged, { outcome, missing, milliseconds }: Ending): string {
  const { files, unchanged, documents, duplicates, without, errors, edits, left } = merged
  return JSON.stringify({
    outcome, files, unchanged, documents, duplicates, failures: without,
    errors: byName(errors), edited: edits.length, left, missing: missing.map(shardName), milliseconds: Math.round(milliseconds),
  })
}
