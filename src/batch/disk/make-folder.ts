import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are not there. Node's own way never ends where a file system lets nobody make a folder and says
 * that something is not there, as /proc does.
 * @throws the error of the file system
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = []
  let folder = path
  while (!(await isFolder(folder))) {
    missing.push(folder)
    if (dirname(folder) === folder) break
    folder = dirname(folder)
  }
  for (const one of missing.reverse()) await mkdir(one).catch(async (error: unknown) => { if (!(await isFolder(one))) throw error })
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false)
}
