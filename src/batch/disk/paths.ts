import { dirname, relative, sep } from 'node:path'

export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** The deepest folder that holds all of these. */
export function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let candidate = common
    while (!isWithin(candidate, folder) && candidate !== dirname(candidate)) candidate = dirname(candidate)
    return candidate
  }, folders[0] ?? '.')
}

/** Whether a path is the folder or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`))
}

/** The path from a folder down to a file, `/`-separated. */
export function placeBelow(folder: string, path: string): string {
  return withSlashes(relative(folder, path))
}
