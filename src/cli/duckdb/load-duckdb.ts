import { packageHint } from '../../text/package-hint.ts'
import { CommandError } from '../trouble/errors.ts'

export type DuckDb = typeof import('@duckdb/node-api')

/**
 * DuckDB's own package, which is not installed with docket: its binary is larger than all the rest.
 * @throws CommandError when it is not there.
 */
export async function loadDuckDb(): Promise<DuckDb> {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw new CommandError(
      'E_PACKAGE',
      'This needs the package @duckdb/node-api, which is not installed or has no binary for this system.',
      `Add it with: ${packageHint(['@duckdb/node-api'])}`,
    )
  }
}
