import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { Opener } from '../../../batch/open/opener.ts'
import { listen } from '../../../review/server/listen.ts'
import type { Run } from '../../command/session.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import { correctionsBeside } from '../../options/corrections-options.ts'
import { readRecords } from '../../records/read-records.ts'
import { SourceFiles } from '../../sources/source-files.ts'
import { type Interruption, makeInterruption } from '../../terminal/interruption.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { CorrectionsFolder } from './corrections-folder.ts'
import { Origins } from './origins.ts'
import { ReviewDesk } from './review-desk.ts'

interface ReviewOptions {
  readonly sources?: string
  readonly corrections?: string
  readonly by?: string
  readonly quiet?: boolean
}

/** Bytes of the token in the address. */
const tokenLength = 24

export const run: Run<ReviewOptions> = async (paths, { sources: folder, corrections, by, quiet = false }, terminal) => {
  const troubles = new Troubles(terminal, false, quiet)
  const { records, unread } = await readRecords(paths, troubles)
  if (records.length === 0) throw new CommandError('E_NO_INPUT', `There is no record in ${paths.join(' ')}.`, 'docket extract makes some.')
  const sources = folder === undefined ? undefined : SourceFiles.open(await findInputs([folder], troubles))
  const opener = new Opener()
  try {
    if (!quiet) terminal.say(terminal.sayPaint.faint(`Review of ${counted(records.length, 'record')}; Ctrl-C ends it.`))
    const kept = new CorrectionsFolder(corrections ?? await besideRecords(paths))
    return await giveOut(await ReviewDesk.open({ records, unread, origins: new Origins(sources, opener), corrections: kept, by }), terminal)
  } finally {
    opener.close()
  }
}

/** The folder beside that of the records, if they are one folder. */
async function besideRecords([records, ...others]: readonly string[]): Promise<string | undefined> {
  const isFolder = records !== undefined && others.length === 0 && await stat(records).then((found) => found.isDirectory(), () => false)
  return isFolder ? correctionsBeside(records) : undefined
}

async function giveOut(desk: ReviewDesk, terminal: Terminal): Promise<'interrupted' | 'terminated'> {
  const interruption = makeInterruption()
  const listening = await listen(desk, await import('#review-page'), randomBytes(tokenLength).toString('base64url'))
  try {
    interruption.listen()
    await terminal.show(listening.address)
    return await ended(interruption)
  } finally {
    listening.close()
    interruption.release()
  }
}

async function ended({ signal }: Interruption): Promise<'interrupted' | 'terminated'> {
  if (!signal.aborted) await once(signal, 'abort')
  return signal.reason === 'SIGTERM' ? 'terminated' : 'interrupted'
}
