import { Results } from '../../../batch/queue/results.ts'
import { runsOf } from '../../../batch/queue/runs.ts'
import type { Run } from '../../command/session.ts'
import { openQueue } from '../../options/queue-options.ts'
import { makeInterruption } from '../../terminal/interruption.ts'
import { checkOptions } from './check-options.ts'
import { chosenRun } from './chosen-run.ts'
import { intoFolder } from './into-folder.ts'
import type { GatherOptions } from './options.ts'

export const run: Run<GatherOptions> = async (_paths, options, terminal) => {
  checkOptions(options)
  const database = await openQueue(options, terminal)
  const interruption = makeInterruption()
  try {
    const chosen = chosenRun(await runsOf(database), database.name, options.run)
    const gathering = { run: chosen, results: await Results.open(database, chosen.fingerprint), terminal, interruption }
    if (options.out !== undefined) return await intoFolder(options.out, options, gathering)
    return await (await import('./into-database.ts')).intoDatabase(database, options, gathering)
  } finally {
    interruption.release()
    await database.close()
  }
}
