import { isDatabaseUrl } from '../../batch/queue/database.ts'
import { withoutPassword } from '../../batch/queue/passwords.ts'
import { CommandError } from '../trouble/errors.ts'

/**
 * Keeps addresses of databases from being taken for paths, which are shown as they are given.
 * @throws CommandError for the first.
 */
export function refuseDatabases(paths: readonly string[]): void {
  const database = paths.find(isDatabaseUrl)
  if (database === undefined) return
  throw new CommandError(
    'E_USAGE', `${withoutPassword(database)} is a database, where files are asked for.`,
    'Commands that take records read those in it, as docket summary does.',
  )
}
