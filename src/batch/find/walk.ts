import { stat } from 'node:fs/promises'
import { basename, dirname, posix, resolve } from 'node:path'
import { DocketError } from '../../text/errors.ts'
import { commonFolder, placeBelow, withSlashes } from '../disk/paths.ts'
import { isObject } from '../objects/address.ts'
import { filesBelow } from './files-below.ts'
import type { Input } from './input.ts'

export interface Walked {
  readonly inputs: readonly Input[]
  /** Paths that lead nowhere, and folders that may not be opened. */
  readonly missing: readonly Missing[]
  /** How many links below folders were passed over. */
  readonly links: number
}

interface Missing {
  readonly name: string
  readonly error: DocketError
}

/** What a PATH led to: the folder it starts from, and files below it. */
export interface Root {
  readonly folder: string
  /** The folder as given. */
  readonly given: string
  readonly files: readonly string[]
  /** How many links were passed over below it. */
  readonly links?: number
}

/**
 * Finds the files that paths name. A path is a file, a folder or a pattern; a folder gives the files below it that
 * `wanted` accepts. Hidden files are left out, links below a folder counted and not followed (a path may be one), each file comes once, in
 * the order of the paths and inside a folder in the order of the names' bytes. Objects are found the same way.
 */
export async function walk(paths: readonly string[], wanted: (name: string) => boolean): Promise<Walked> {
  if (paths.some(isObject)) return (await import('./walk-objects.ts')).walkObjects(paths, wanted)
  const missing: Missing[] = []
  const roots: Root[] = []
  for (const path of paths) roots.push(...await rootsOf(path, wanted, missing))
  return { inputs: inputsOf(roots), missing, links: roots.reduce((sum, { links = 0 }) => sum + links, 0) }
}

async function rootsOf(path: string, wanted: (name: string) => boolean, missing: Missing[]): Promise<Root[]> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return [await folderRoot(path, wanted, missing)]
  if (found) return [{ folder: resolve(dirname(path)), given: dirname(path), files: [basename(path)] }]
  const { isPattern, patternRoot } = await import('./patterns.ts')
  if (isPattern(path)) return [await patternRoot(path)]
  missing.push({ name: withSlashes(path), error: notFound(path) })
  return []
}

async function folderRoot(path: string, wanted: (name: string) => boolean, missing: Missing[]): Promise<Root> {
  const { files, closed, links } = await filesBelow(path)
  missing.push(...closed.map(({ name, error }) => ({ name: posix.join(withSlashes(path), name), error })))
  return { folder: resolve(path), given: path, files: files.filter(wanted), links }
}

function inputsOf(roots: readonly Root[]): Input[] {
  const base = commonFolder(roots.map((root) => root.folder))
  const inputs = new Map<string, Input>()
  for (const { folder, given, files } of roots) {
    for (const file of files) {
      const path = resolve(folder, file)
      if (!inputs.has(path)) inputs.set(path, { path, name: posix.join(withSlashes(given), file), place: placeBelow(base, path) })
    }
  }
  return [...inputs.values()]
}

function notFound(path: string): DocketError {
  return new DocketError('E_NOT_FOUND', `There is no file or folder ${path}.`, 'Check the path; put a pattern in quotes.')
}
