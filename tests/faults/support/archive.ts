import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fixtures } from '../../support/samples.ts'
import { letter } from '../../support/letter.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Pages without text, which are looked at for words in pictures for seconds each. */
const isSlow = /^(?:blank|scanned)/

/** A folder with `in`, which holds sound letters, two copies and whatever is broken in different ways. */
export async function faultyArchive(letters = 16): Promise<string> {
  const sound = Object.fromEntries(Array.from({ length: letters }, (_, index) => [`in/${index % 4}/letter-${index}.txt`, `${letter}\nReference ${index}\n${'More words of no weight.\n'.repeat(index * 5)}`]))
  const broken = await Promise.all((await readdir(join(fixtures, 'broken'))).filter((name) => !isSlow.test(name)).map(async (name) => [`in/broken/${name}`, await readFile(join(fixtures, 'broken', name))] as const))
  return temporaryFolder({ ...sound, ...Object.fromEntries(broken), 'in/copy-a.txt': letter, 'in/copy-b.txt': letter })
}

/** All files below a folder with what they hold; how long each took to read is no part of a result. */
export async function treeOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort()
  const contents = await Promise.all(files.map(async (path) => [path.slice(folder.length + 1), (await readFile(path, 'utf8')).replace(/"milliseconds":\d+/g, '')] as const))
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
