import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { listen } from '../../../review/server/listen.ts'
import { type Interruption, makeInterruption } from '../../terminal/interruption.ts'
import { counted } from '../../terminal/words.ts'
import type { AskedReview } from './asked-review.ts'
import { Origins } from '../../sources/origins.ts'
import { ReviewDesk } from './review-desk.ts'

/** Bytes of the token in the address. */
const tokenLength = 24

/** Gives the review's page out until Ctrl-C. */
export async function giveOut(asked: AskedReview): Promise<'interrupted' | 'terminated'> {
  const { records, among, unread, sources, opener, corrections, terminal, options: { by, quiet } } = asked
  if (!quiet) terminal.say(terminal.sayPaint.faint(`Review of ${counted(records.length, 'record')}; Ctrl-C ends it.`))
  const desk = await ReviewDesk.open({ records, among, unread, origins: new Origins(sources, opener), corrections, by })
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
  return signal.reason === 'SIGINT' ? 'interrupted' : 'terminated'
}
