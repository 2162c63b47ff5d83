import { isThere } from '../disk/is-there.ts'
import type { Statements } from './database.ts'

/** So many files are looked at together. */
const together = 1000

/**
 * Takes files off the queue of a run that are no longer where they were, with what became of them; a worker that has one in hand reads it
 * in vain.
 * @param seen paths of files that are there
 * @returns how many
 */
export async function forgetGone(statements: Statements, run: string, seen: ReadonlySet<string>): Promise<number> {
  let [gone, last] = [0, '']
  for (;;) {
    const rows = await statements.query<{ path: string }>(
      `SELECT path FROM docket.file WHERE fingerprint = $1 AND path > $2 ORDER BY path LIMIT ${together}`, [run, last],
    )
    const paths = rows.map(({ path }) => path)
    const are = await Promise.all(paths.map(async (path) => seen.has(path) || isThere(path)))
    const absent = paths.filter((_, at) => !are[at])
    if (absent.length > 0) await statements.query('DELETE FROM docket.file WHERE fingerprint = $1 AND path = ANY($2)', [run, absent])
    gone += absent.length
    if (rows.length < together) return gone
    last = paths.at(-1) as string
  }
}
