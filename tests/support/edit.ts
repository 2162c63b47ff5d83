import { readFile, writeFile } from 'node:fs/promises'

/** Changes a file as a person would. */
export async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  if (text.replace(from, to) === text) throw new Error(`${path} has no ${String(from)}`)
  await writeFile(path, text.replace(from, to))
}
