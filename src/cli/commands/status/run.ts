import { fingerprintOf } from '../../../batch/cache/fingerprint.ts'
import { Runs } from '../../../batch/queue/runs.ts'
import { hasTables } from '../../../batch/queue/schema.ts'
import { standings } from '../../../batch/queue/standing.ts'
import type { Run } from '../../command/session.ts'
import { type QueueOptions, withDatabase } from '../../options/queue-options.ts'
import { type Shown, linesOf } from './lines.ts'

interface StatusOptions extends QueueOptions {
  readonly json?: boolean
}

export const run: Run<StatusOptions> = async (_, options, terminal) => {
  const runs = await withDatabase(options, terminal, async (database): Promise<Shown[]> => {
    if (!await hasTables(database)) return []
    const own = new Set((await new Runs(database, fingerprintOf).all()).filter(({ isOwn }) => isOwn).map(({ fingerprint }) => fingerprint))
    return (await standings(database)).map((standing) => ({ ...standing, isOwn: own.has(standing.fingerprint) }))
  })
  if (options.json) await terminal.data(`${JSON.stringify({ runs: runs.map(asData) })}\n`)
  else if (runs.length === 0) terminal.say('Nothing was put on this queue yet.')
  else for (const shown of runs) for (const line of linesOf(shown, terminal.paint)) await terminal.show(line)
  return runs.length > 0 ? 'ok' : 'nothing'
}

function asData({ fingerprint, made, isOwn, files, failures, rate, secondsLeft, workers }: Shown): object {
  return {
    run: fingerprint, made, isOwn, files, failures,
    filesPerSecond: rate?.files ?? 0, bytesPerSecond: rate?.bytes ?? 0, secondsLeft: secondsLeft ?? null, workers,
  }
}
