import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isThere } from '../../../batch/disk/is-there.ts'
import { manifestName } from '../../../batch/find/file-kinds.ts'
import { correctionsBeside } from '../../options/corrections-options.ts'

/** The folder of corrections beside that in which records are; undefined where their paths do not tell one. */
export async function correctionsPlace([first]: readonly string[]): Promise<string | undefined> {
  if (first === undefined) return undefined
  const kept = await keptFolder(resolve(first))
  if (kept !== undefined) return correctionsBeside(kept)
  const isFolder = await stat(first).then((found) => found.isDirectory(), () => false)
  return isFolder ? correctionsBeside(first) : undefined
}

/** The folder above a path that docket extract wrote. */
async function keptFolder(path: string): Promise<string | undefined> {
  if (await isThere(join(path, manifestName))) return path
  return dirname(path) === path ? undefined : keptFolder(dirname(path))
}
