import type { Statements } from './database.ts'

/** Whether a database has a table or an index, called by schema and name. */
export async function hasRelation(statements: Statements, name: string): Promise<boolean> {
  const [found] = await statements.query<{ isThere: boolean }>('SELECT to_regclass($1) IS NOT NULL AS "isThere"', [name])
  return found?.isThere ?? false
}

/** Keeps all others who ask for the same number waiting until the transaction's end. */
export async function lock(statements: Statements, number: number): Promise<void> {
  await statements.query('SELECT pg_advisory_xact_lock($1)', [number])
}
