import { correctionStates } from '../../../batch/corrections/kept-corrections.ts'
import type { Input } from '../../../batch/find/input.ts'
import { Manifest } from '../../../batch/keep/manifest.ts'
import { type Surveyed, isToRead } from '../../../batch/keep/stale.ts'
import { thisMachine } from '../../../batch/keep/supply.ts'
import { survey } from '../../../batch/keep/survey.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { inputsFor } from '../../inputs/chosen-inputs.ts'
import { intoFolder } from '../../into-folder.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { formatsFor } from '../../harvest/formats.ts'
import type { ExtractOptions } from './options.ts'
import { sinkOptionsFor } from './sink-options.ts'

/**
 * Says of each file whether it would be read, as `read<TAB>FILE`, `unchanged<TAB>FILE` or, where its record was edited, `edited<TAB>FILE`.
 * Nothing is written.
 */
export async function dryRun(paths: readonly string[], options: ExtractOptions, terminal: Terminal): Promise<Outcome> {
  const troubles = new Troubles(terminal, false, options.quiet)
  const { inputs, release } = await inputsFor(paths, options, terminal, troubles)
  const count = await intoFolder(options.out, (out) => tell(inputs, out, options, terminal), { verify: options.verify, isLook: true })
  await release()
  if (!options.quiet) terminal.say(`${counted(count, 'file')} would be read, ${inputs.length - count} left as they are`)
  return troubles.count ? 'failed' : 'ok'
}

/** Returns how many would be read. */
async function tell(inputs: readonly Input[], out: string | undefined, options: ExtractOptions, terminal: Terminal): Promise<number> {
  const formats = formatsFor(options, terminal.showsData)
  const { fingerprint, verify = false, corrections: kept } = await sinkOptionsFor(options, formats, terminal)
  const [manifest, corrections] = await Promise.all([Manifest.look(out), correctionStates(kept)])
  let count = 0
  for await (const one of survey(inputs, { folder: out ?? '.', supply: thisMachine, manifest, fingerprint, corrections, verify })) {
    if (isToRead(one)) count++
    await terminal.data(`${wordFor(one)}\t${one.input.name}\n`)
  }
  return count
}

/** An edited record is left, whether its source has changed or not. */
function wordFor(one: Surveyed): string {
  if (one.files.edited.length > 0) return 'edited'
  return isToRead(one) ? 'read' : 'unchanged'
}
