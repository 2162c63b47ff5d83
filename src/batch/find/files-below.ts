import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DocketError } from '../../text/errors.ts'

interface FilesBelow {
  /** Ways from the folder, `/`-separated, in the order of their bytes. */
  readonly files: readonly string[]
  /** Folders that may not be opened. */
  readonly closed: readonly Closed[]
  /** How many links were passed over. */
  readonly links: number
}

interface Closed { readonly name: string; readonly error: DocketError }
interface Found { readonly files: string[]; readonly closed: Closed[]; links: number }

/** All files below a folder but hidden ones; links are not followed. Any name will do, which is why no pattern is asked. */
export async function filesBelow(folder: string): Promise<FilesBelow> {
  const found: Found = { files: [], closed: [], links: 0 }
  await collect(folder, '', found)
  return { ...found, files: inByteOrder(found.files) }
}

export function inByteOrder(paths: readonly string[]): string[] {
  return [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

async function collect(folder: string, way: string, found: Found): Promise<void> {
  try {
    for (const entry of await readdir(join(folder, way), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const next = way === '' ? entry.name : `${way}/${entry.name}`
      if (entry.isDirectory()) await collect(folder, next, found)
      else if (entry.isFile()) found.files.push(next)
      else if (entry.isSymbolicLink()) found.links++
    }
  } catch (error) {
    found.closed.push({ name: way, error: closedError(error) })
  }
}

function closedError(error: unknown): DocketError {
  const { code } = error as NodeJS.ErrnoException
  return new DocketError('E_ACCESS', `The folder could not be opened (${code ?? String(error)}).`, 'Check its permissions and the disk.')
}
