import { Opener } from '../../../batch/open/opener.ts'
import { isRecordName } from '../../../batch/find/file-kinds.ts'
import { withoutPassword } from '../../../batch/queue/passwords.ts'
import type { Run } from '../../command/session.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import { taskOptions } from '../../options/task-options.ts'
import { readRecords } from '../../records/read-records.ts'
import { SourceFiles } from '../../sources/source-files.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import type { AskedReview, ReviewOptions } from './asked-review.ts'
import { CorrectionsFolder } from './corrections-folder.ts'
import { correctionsPlace } from './corrections-place.ts'
import { sampleOf } from './sample.ts'
import { checkUsage } from './usage.ts'

export const run: Run<ReviewOptions> = async (given, options, terminal) => {
  const { sources: folder, corrections, adopt, sample, seed = '', json, quiet = false, types } = options
  checkUsage(given, options)
  const paths = adopt === undefined ? given : [adopt]
  const place = await correctionsPlace(corrections, paths)
  const troubles = new Troubles(terminal, json, quiet)
  const { records, unread } = adopt === undefined ? await readRecords(paths, troubles) : await edited(adopt, troubles)
  if (records.length === 0 && troubles.count > 0) return 'failed'
  if (records.length === 0) throw new CommandError('E_NO_INPUT', `There is no record in ${paths.map(withoutPassword).join(' ')}.`, 'docket extract makes some.')
  const sources = folder === undefined ? undefined : SourceFiles.open(await findInputs([folder], troubles))
  const { typeSources } = await taskOptions({ types })
  const opener = new Opener(typeSources)
  try {
    return await act({
      records: sample === undefined ? records : sampleOf(records, sample, seed), among: records,
      unread, sources, options, opener, troubles, terminal,
      corrections: new CorrectionsFolder(place),
    })
  } finally {
    opener.close()
  }
}

async function edited(file: string, troubles: Troubles): Promise<Pick<AskedReview, 'records' | 'unread'>> {
  const { editedRecords } = await import('./edited-records.ts')
  const inputs = await findInputs([file], troubles, isRecordName)
  return { records: (await Promise.all(inputs.map((input) => editedRecords(input, troubles)))).flat(), unread: [] }
}

/** Does what the options ask; a page is given out where they ask for nothing else. */
async function act(asked: AskedReview): Promise<Outcome> {
  const { settled, adopt, promote, progress } = asked.options
  if (adopt !== undefined) return (await import('./adopt.ts')).adopt(adopt, asked)
  if (settled) return (await import('./settled.ts')).removeSettled(asked)
  if (promote !== undefined) return (await import('./promote.ts')).promote(promote, asked)
  if (progress) return (await import('./progress.ts')).tellProgress(asked)
  return (await import('./give-out.ts')).giveOut(asked)
}
