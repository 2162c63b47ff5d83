import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { withSlashes } from '../disk/paths.ts'
import { inByteOrder } from './files-below.ts'
import type { Root } from './walk.ts'

export function isPattern(path: string): boolean {
  return isDynamicPattern(path)
}

/** The files that fit a pattern, below its folders that are plain names. */
export async function patternRoot(path: string): Promise<Root> {
  const { folder, pattern } = splitPattern(withSlashes(path))
  const files = await glob(pattern, { cwd: folder, dot: false, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false })
  return { folder: resolve(folder), given: folder, files: inByteOrder(files) }
}

/** The folder below which all files lie that a path names: for a pattern, that of its folders that are plain names. */
export function plainFolder(path: string): string {
  return isPattern(path) ? splitPattern(withSlashes(path)).folder : path
}

/** The folders of a pattern that are plain names, and the rest. */
function splitPattern(path: string): { folder: string; pattern: string } {
  const steps = path.split('/')
  const plain = steps.findIndex((step) => isDynamicPattern(step))
  return { folder: steps.slice(0, plain).join('/') || (path.startsWith('/') ? '/' : '.'), pattern: steps.slice(plain).join('/') }
}
