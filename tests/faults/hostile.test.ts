import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { HostileFile } from '../../scripts/fixtures/hostile/hostile-file.ts'
import { hostileFiles } from '../../scripts/fixtures/hostile/index.ts'
import type { ManifestEntry } from '../../src/batch/keep/manifest-entry.ts'
import { letter } from '../support/letter.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { treeOf } from './support/archive.ts'
import { extractIn } from './support/run-built.ts'

/** Hostile files may be called anything; here they all lie in one folder. */
const asName = (name: string): string => `in/${name.replaceAll('/', '_')}`

it('reads the sound letters among fifty hostile files as if these were not there', async () => {
  const sound = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`in/letter-${at}.txt`, `${letter}\nReference ${at}`]))
  const hostile = Object.fromEntries((await everyHostile()).map(({ name, bytes }) => [asName(name), bytes]))
  const [alone, among] = [await temporaryFolder(sound), await temporaryFolder({ ...hostile, ...sound })]
  expect((await extractIn(alone, '--ocr', 'never').end()).status).toBe(0)
  expect((await extractIn(among, '--ocr', 'never').end()).status).toBe(1)
  const isSound = (name: string): boolean => name.startsWith('letter-')
  expect(await recordsIn(among, isSound)).toEqual(await recordsIn(alone, isSound))
  const entries = (await readFile(join(among, 'out/manifest.ndjson'), 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as ManifestEntry)
  expect(entries.map(({ file }) => file).sort()).toEqual([...Object.keys(hostile), ...Object.keys(sound)].sort())
  expect(entries.filter(({ error }) => error === 'E_INTERNAL' || error === 'E_TIMEOUT').map(({ file }) => file)).toEqual([])
})

async function everyHostile(): Promise<HostileFile[]> {
  const read = (name: string): Promise<Buffer> => readFile(`${fixtures}${name}`)
  const names = await readdir(`${fixtures}broken`)
  const broken = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(`broken/${name}`)] as const)))
  return hostileFiles({ letter: await read('formats/slough-2020.txt'), docx: await read('formats/slough-2020.docx'), broken })
}

async function recordsIn(folder: string, isWanted: (name: string) => boolean): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await treeOf(join(folder, 'out'))).filter(([name]) => isWanted(name)))
}
