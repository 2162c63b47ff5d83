import { nameExtension } from '../../readers/names/name-extension.ts'
import type { FileState } from '../disk/file-state.ts'
import { byBytes } from '../disk/paths.ts'
import { isLasting } from '../fates/is-lasting.ts'
import { packed } from '../fates/packed.ts'
import { toPlain } from '../fates/plain-fate.ts'
import { entryOf } from '../keep/entry-of.ts'
import type { FileFate } from '../read/read-many.ts'
import { columns } from './columns.ts'
import type { Statements } from './database.ts'

/** A file of a run that was read. */
interface Done {
  readonly file: { readonly id: string; readonly name: string }
  readonly fate: FileFate
  /** As it was when it was read; that of when it was enqueued is kept where nobody knows. */
  readonly state?: FileState | undefined
}

/** What the database gets of it. Fates that another try may not come to again are of this file alone, all others of its bytes. */
interface Stored extends Pick<ReturnType<typeof entryOf>, 'status' | 'error' | 'sha256' | 'milliseconds'> {
  readonly id: string
  readonly name: string
  readonly fates: Buffer
  readonly state: Done['state']
  readonly isOfBytes: boolean
}

/** Keeps what was made of files; to do it again changes nothing, whoever does it. */
export async function storeFates(statements: Statements, fingerprint: string, done: readonly Done[], worker: string): Promise<void> {
  const stored = await Promise.all(done.map(storedOf))
  await keepResults(statements, fingerprint, stored.filter(({ isOfBytes }) => isOfBytes))
  await statements.query(
    `UPDATE docket.file SET state = done.state, worker = $2, finished = now(), milliseconds = done.milliseconds, sha256 = done.sha256,
      error = done.error, bytes = coalesce(done.bytes, file.bytes), modified = coalesce(done.modified, file.modified),
      read_as = done.read_as, fates = done.fates
    FROM unnest($3::bigint[], $4::text[], $5::integer[], $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::text[], $11::bytea[])
      AS done (id, state, milliseconds, sha256, error, bytes, modified, read_as, fates)
    WHERE file.id = done.id AND file.fingerprint = $1`,
    [fingerprint, worker, ...columns(stored.map(({ id, status, milliseconds, sha256, error, state, isOfBytes, name, fates }) => [
      id, status, milliseconds, sha256, error, state?.bytes, state?.modified, ...(isOfBytes ? [null, null] : [name, fates]),
    ]), 9)],
  )
}

/** In the order of their keys, so that no two workers wait for each other. */
async function keepResults(statements: Statements, fingerprint: string, results: readonly Stored[]): Promise<void> {
  const sorted = [...results].sort((a, b) => byBytes(keyOf(a), keyOf(b)))
  await statements.query(
    `INSERT INTO docket.result (fingerprint, sha256, extension, read_as, fates)
    SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bytea[]) ON CONFLICT DO NOTHING`,
    [fingerprint, ...columns(sorted.map(({ sha256, name, fates }) => [sha256, nameExtension(name), name, fates]), 4)],
  )
}

async function storedOf({ file: { id, name }, fate, state }: Done): Promise<Stored> {
  const fates = fate.fates.map(toPlain)
  const { status, error, sha256, milliseconds } = entryOf(fate)
  const isOfBytes = sha256 !== null && isLasting(fates)
  return { id, name, state, status, error, sha256, milliseconds, fates: await packed(fates), isOfBytes }
}

function keyOf({ sha256, name }: Stored): string {
  return `${sha256}.${nameExtension(name)}`
}
