import { FileChanges } from '../../../batch/find/file-changes.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { correctionsBeside } from '../../options/corrections-options.ts'
import type { Interruption } from '../../terminal/interruption.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { CommandError } from '../../trouble/errors.ts'
import { extractOnce } from './extract-once.ts'
import type { ExtractOptions } from './options.ts'

/** Extracts, and again whenever a document is added, changed or removed, until Ctrl-C, which is how this ends well. */
export async function watchAndExtract(
  paths: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
  interruption: Interruption,
): Promise<Outcome> {
  interruption.listen()
  const changes = await FileChanges.open(paths, interruption.signal, watchedCorrections(options))
  let leavesFailed = false
  try {
    do {
      await unlessEmpty(() => extractOnce(paths, { ...options, leavesFailed }, terminal, interruption))
      // Told once is enough, and a file that hangs would hold up all that drop in after it.
      leavesFailed = true
      if (!options.quiet && !interruption.signal.aborted) terminal.say(terminal.sayPaint.faint('Watching; Ctrl-C ends.'))
    } while (await changes.next())
  } finally {
    await changes.close()
  }
  return 'ok'
}

/** Where somebody may correct, now or later. */
function watchedCorrections({ corrections, out }: ExtractOptions): string | undefined {
  if (typeof corrections === 'string') return corrections
  return corrections === false || out === undefined ? undefined : correctionsBeside(out)
}

/** A folder may wait for its first letter. */
async function unlessEmpty(extract: () => Promise<Outcome>): Promise<void> {
  try {
    await extract()
  } catch (error) {
    if (!(error instanceof CommandError) || error.code !== 'E_NO_INPUT') throw error
  }
}
