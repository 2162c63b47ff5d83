import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const draftName = /^\.docket-[0-9a-f-]{36}\.tmp$/

/** Where a file is written before it takes its name: beside it, so that it can be renamed. */
export function draftOf(path: string): string {
  return join(dirname(path), `.docket-${randomUUID()}.tmp`)
}

/** Removes the drafts that a killed run has left anywhere below a folder. */
export async function sweepDrafts(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await sweepDrafts(path)
    else if (draftName.test(entry.name)) await rm(path, { force: true })
  }
}
