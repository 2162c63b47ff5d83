import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isFolder } from '../disk/make-folder.ts'
import { isUrl, isWithin } from '../disk/paths.ts'
import { manifestName } from '../find/file-kinds.ts'
import type { Shard } from '../find/shard.ts'
import { isInUse } from './folder-lock.ts'
import { type ManifestEntry, parseEntries } from './manifest-entry.ts'
import { Manifest } from './manifest.ts'
import { MergeFault, extractAgain, liesIn } from './merge-fault.ts'
import { shardsIn } from './shard-marks.ts'

/** A folder of records that is to become part of another. */
export interface Part {
  readonly folder: string
  readonly entries: readonly ManifestEntry[]
  /** Those that it holds the whole of, where it says so. */
  readonly shards: readonly Shard[] | undefined
}

/**
 * Looks at a folder that is to become part of another.
 * @throws MergeFault where it is none that a run has brought to its end.
 */
export async function partIn(folder: string, to: string): Promise<Part> {
  if (isUrl(folder)) throw new MergeFault(`${folder} is no folder of this machine.`, 'Fetch it first, and merge what was fetched.')
  if (!(await isFolder(folder))) throw new MergeFault(`There is no folder ${folder}.`, 'Name folders that docket extract --out wrote.')
  if (isWithin(folder, to) || isWithin(to, folder)) {
    throw liesIn(folder, to)
  }
  if (await isInUse(folder)) throw new MergeFault(`Another docket is writing into ${folder}.`, 'Wait until it is done.')
  if (await Manifest.isUnfinished(folder)) throw new MergeFault(`The run that wrote ${folder} was cut off.`, extractAgain)
  const shards = await shardsIn(folder)
  return { folder, entries: await entriesIn(folder, shards !== undefined), shards }
}

async function entriesIn(folder: string, isShard: boolean): Promise<readonly ManifestEntry[]> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined)
  // A shard that no file fell to has written nothing.
  if (text === undefined && isShard) return []
  if (text === undefined) throw new MergeFault(`${folder} holds no ${manifestName}.`, 'Name folders that docket extract --out wrote to the end.')
  const entries = parseEntries(text)
  if (entries.length < text.split('\n').filter(Boolean).length) {
    throw new MergeFault(`${join(folder, manifestName)} has a line that is torn.`, 'Copy the folder again, or extract it again.')
  }
  return entries
}
