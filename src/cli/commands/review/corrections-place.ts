import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isThere } from '../../../batch/disk/is-there.ts'
import { manifestName } from '../../../batch/find/file-kinds.ts'
import { isObject } from '../../../batch/objects/address.ts'
import { isDatabaseUrl } from '../../../batch/queue/database.ts'
import { correctionsBeside } from '../../options/corrections-options.ts'
import { CommandError } from '../../trouble/errors.ts'

/**
 * The folder of corrections: that which was named, or that beside the folders in which records are; undefined where their paths do not tell
 * one.
 * @throws CommandError when it is no folder, or the folders of records have several.
 */
export async function correctionsPlace(named: string | undefined, paths: readonly string[]): Promise<string | undefined> {
  if (named !== undefined) {
    if (!(await isThere(named)) || await isFolder(named)) return named
    throw new CommandError('E_USAGE', `${named} is no folder.`, 'Name the folder of corrections behind --corrections.')
  }
  const here = paths.filter((path) => !isObject(path) && !isDatabaseUrl(path))
  const [place, other] = new Set((await Promise.all(here.map((path) => placeBeside(resolve(path))))).filter((one) => one !== undefined))
  if (other === undefined) return place
  throw new CommandError('E_USAGE', `Corrections of these records would be kept in ${place} or in ${other}.`, 'Say where: --corrections FOLDER.')
}

async function placeBeside(path: string): Promise<string | undefined> {
  const kept = await keptFolder(path) ?? (await isFolder(path) ? path : undefined)
  return kept === undefined ? undefined : correctionsBeside(kept)
}

/** The folder above a path that docket extract wrote. */
async function keptFolder(path: string): Promise<string | undefined> {
  if (await isThere(join(path, manifestName))) return path
  return dirname(path) === path ? undefined : keptFolder(dirname(path))
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false)
}
