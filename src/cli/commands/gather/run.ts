import { fingerprintOf, unbuilt } from '../../../batch/cache/fingerprint.ts'
import { Results } from '../../../batch/queue/results.ts'
import { Runs, filesOfRuns } from '../../../batch/queue/runs.ts'
import { makeTables } from '../../../batch/queue/schema.ts'
import type { Run } from '../../command/session.ts'
import { withDatabase } from '../../options/queue-options.ts'
import { makeInterruption } from '../../terminal/interruption.ts'
import { checkOptions } from './check-options.ts'
import { chosenRun } from './chosen-run.ts'
import { intoFiles } from './into-files.ts'
import type { GatherOptions } from './options.ts'

export const run: Run<GatherOptions> = async (_paths, options, terminal) => {
  checkOptions(options)
  const interruption = makeInterruption()
  try {
    return await withDatabase(options, terminal, async (database) => {
      await makeTables(database)
      const runs = await new Runs(database, async (reader) => await fingerprintOf(reader) ?? unbuilt).all()
      const chosen = chosenRun(runs, await filesOfRuns(database), database.name, options.run)
      const gathering = { run: chosen, results: await Results.open(database, chosen.fingerprint), terminal, interruption }
      if (options.out !== undefined) return intoFiles(options.out, options, gathering)
      return (await import('./into-database.ts')).intoDatabase(database, options, gathering)
    })
  } finally {
    interruption.release()
  }
}
