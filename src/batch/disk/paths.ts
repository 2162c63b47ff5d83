import { dirname, join, relative, sep } from 'node:path'

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

/** Whether a path is an address that says the same from everywhere. */
export function isUrl(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path)
}

/** The path from a folder down to a file, `/`-separated; an address is its own. */
export function placeBelow(folder: string, path: string): string {
  return isUrl(path) ? path : withSlashes(relative(folder, path))
}

/** The path of a file that lies at a place below a folder, which may be an address. */
export function pathOf(folder: string, place: string): string {
  if (isUrl(place)) return place
  return isUrl(folder) ? `${folder.replace(/\/$/, '')}/${place}` : join(folder, place)
}

/** The path of a folder, which may be an address, with the slash at its end. */
export function asFolder(path: string): string {
  return isUrl(path) ? path.replace(/\/?$/, '/') : join(path, '/')
}

/** In the order of their bytes, which is the same on every machine. */
export function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
