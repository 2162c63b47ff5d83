import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fixtures } from '../../support/samples.ts'
import { letter } from '../../support/letter.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** All that is broken but pages without text, which are looked at for words in pictures for seconds each. */
export const manyWays = /^(?!blank|scanned)/

/** Broken without being PDF, whose reader takes longer to load than all letters to read. */
const light = /\.txt$/

/** A folder with `in`, which holds sound letters, two copies and texts that are broken in different ways; or whatever else is broken. */
export async function faultyArchive(letters = 16, broken = light): Promise<string> {
  const sound = Object.fromEntries(Array.from({ length: letters }, (_, index) => [`in/${index % 4}/letter-${index}.txt`, `${letter}\nReference ${index}\n${'More words of no weight.\n'.repeat(index * 5)}`]))
  const names = (await readdir(join(fixtures, 'broken'))).filter((name) => broken.test(name))
  const faulty = await Promise.all(names.map(async (name) => [`in/broken/${name}`, await readFile(join(fixtures, 'broken', name))] as const))
  return temporaryFolder({ ...sound, ...Object.fromEntries(faulty), 'in/copy-a.txt': letter, 'in/copy-b.txt': letter })
}

/** All files below a folder with what they hold; how long each took to read, and when it was written, is no part of a result. */
export async function treeOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort()
  const contents = await Promise.all(files.map(async (path) => [path.slice(folder.length + 1), (await readFile(path, 'utf8')).replace(/"(?:milliseconds|modified)":\d+/g, '')] as const))
  return Object.fromEntries(contents)
}

/** The records below a folder that are not whole. */
export async function tornRecords(folder: string): Promise<string[]> {
  const tree = await treeOf(folder).catch(() => ({}))
  return Object.entries<string>(tree).filter(([name, content]) => name.endsWith('.json') && !isJson(content)).map(([name]) => name)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
