import { declaredId } from '../../../../record/schema.ts'
import { join } from 'node:path'
import { makeFolder } from '../../../../batch/disk/make-folder.ts'
import { isThere } from '../../../../batch/disk/is-there.ts'
import { readDocumentFiles } from '../../../../batch/read/read-documents.ts'
import type { Reading } from '../../../../docket.ts'
import { View } from '../../../../text/view.ts'
import { type Sample, draftType } from '../../../../type-files/draft/draft-type.ts'
import { typeEnding } from '../../../../type-files/type-ending.ts'
import { modelineOf } from '../../../../yaml-files/modeline.ts'
import { yamlDocument } from '../../../../writers/yaml-lines.ts'
import type { Run } from '../../../command/session.ts'
import { findInputs } from '../../../inputs/find-inputs.ts'
import { poolLimits } from '../../../options/reader-options.ts'
import type { ReadingOptions } from '../../../options/reading-options.ts'
import { taskOptions } from '../../../options/task-options.ts'
import { counted } from '../../../terminal/words.ts'
import { CommandError } from '../../../trouble/errors.ts'
import { Troubles } from '../../../trouble/troubles.ts'
import { writeOutput } from '../../../write-output.ts'

interface NewOptions extends ReadingOptions {
  readonly from: readonly string[]
  readonly out: string
  readonly force?: boolean
}

export const run: Run<NewOptions> = async ([id = ''], { from, out, force = false, ...reading }, terminal) => {
  const { success, data: declared } = declaredId.safeParse(id)
  if (!success) throw new CommandError('E_USAGE', `${id} is no id of a type of your own.`, 'It begins with x-, in small letters and figures with hyphens between them: x-valley-letter.')
  const path = join(out, `${id}${typeEnding}`)
  if (!force && await isThere(path)) throw new CommandError('E_USAGE', `${path} is there already.`, 'Name another --out, or write over it with --force.')
  const troubles = new Troubles(terminal)
  const samples = await samplesOf(from, reading, troubles)
  if (samples.length === 0) return 'failed'
  const type = draftType(declared, samples)
  if (type.cues.length === 0) throw new CommandError('E_USAGE', 'The samples have no words in common.', 'Name samples of one kind, two or more of them.')
  await makeFolder(out)
  await writeOutput(path, modelineOf('type') + yamlDocument(type))
  terminal.say(`${path} was written from ${counted(samples.length, 'sample')}.`)
  terminal.say(`Next: docket extract ${from[0]} --types ${out}; docs/types.md says what else a file may hold.`)
  return troubles.count > 0 ? 'failed' : 'ok'
}

async function samplesOf(from: readonly string[], options: ReadingOptions, troubles: Troubles): Promise<Sample[]> {
  const inputs = await findInputs(from, troubles)
  const samples: Sample[] = []
  const reader = await taskOptions(options)
  for await (const fate of readDocumentFiles(inputs, { reader, isExtracted: true, ...poolLimits(options) })) {
    if ('error' in fate) troubles.tell(fate.error, fate.input.name)
    else samples.push({ view: View.whole(fate.read.doc), nearest: Math.max(0, ...fate.readings.map(sumOf)) })
  }
  return samples
}

/** The sum of the cues of the type that a document was taken for, or comes near to. */
function sumOf({ record: { classification }, nearest }: Reading): number {
  const own = classification.reasons.reduce((sum, { weight }) => sum + weight, 0)
  return Math.max(own, nearest[0]?.sum ?? 0)
}
