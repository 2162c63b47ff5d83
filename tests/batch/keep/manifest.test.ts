import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ManifestEntry } from '../../../src/batch/keep/manifest-entry.ts'
import { Manifest } from '../../../src/batch/keep/manifest.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const entryOf = (path: string, files: readonly string[] = []): ManifestEntry => ({
  file: path, path, sha256: null, bytes: 1, modified: 1, status: 'read', error: null, duplicateOf: null, milliseconds: 1, parts: 1, warnings: 0, files, fingerprint: 'f',
})
const pathsIn = (manifest: Manifest) => manifest.all().map(({ path }) => path)

it('is a line an input in the order of their names, and no journal beside it', async () => {
  const folder = await temporaryFolder()
  const manifest = await Manifest.open(folder)
  for (const path of ['b', 'a', 'é']) await manifest.note(entryOf(path))
  await manifest.save()
  expect(await readdir(folder)).toEqual(['manifest.ndjson'])
  expect((await readFile(join(folder, 'manifest.ndjson'), 'utf8')).trimEnd().split('\n').map((line) => (JSON.parse(line) as ManifestEntry).path)).toEqual(['a', 'b', 'é'])
})

it('knows after a kill what was noted, without the line that was torn, and notes on behind it', async () => {
  const folder = await temporaryFolder()
  const killed = await Manifest.open(folder)
  await killed.note(entryOf('a'))
  await killed.note(entryOf('b'))
  await appendFile(join(folder, '.manifest.journal'), JSON.stringify(entryOf('torn')).slice(0, 40))
  const next = await Manifest.open(folder)
  expect(pathsIn(next)).toEqual(['a', 'b'])
  await next.note(entryOf('c'))
  expect(pathsIn(await Manifest.open(folder))).toEqual(['a', 'b', 'c'])
})

it('clears away the drafts of a killed run, and nothing else', async () => {
  const draft = '.docket-01234567-89ab-cdef-0123-456789abcdef.tmp'
  const folder = await temporaryFolder({ [`deep/${draft}`]: 'half', 'deep/a.json': '', '.manifest.journal': '' })
  await Manifest.open(folder)
  expect(await readdir(join(folder, 'deep'))).toEqual(['a.json'])
})

it('gives a file to whoever was noted with it last', async () => {
  const folder = await temporaryFolder()
  const manifest = await Manifest.open(folder)
  await manifest.note(entryOf('old', ['x.json', 'y.json']))
  await manifest.note(entryOf('new', ['x.json']))
  expect(manifest.ownerOf('x.json')?.path).toBe('new')
  expect(manifest.find('old')?.files).toEqual(['y.json'])
})

it('gives away with a file what is known of it', async () => {
  const manifest = await Manifest.open(await temporaryFolder())
  const written = ['x', 'y'].map((sha256) => ({ sha256, bytes: 1, modified: 1 }))
  await manifest.note({ ...entryOf('old', ['x.json', 'y.json']), written })
  await manifest.note(entryOf('new', ['x.json']))
  expect(manifest.find('old')?.written?.map(({ sha256 }) => sha256)).toEqual(['y'])
})

it('writes nothing where nothing was noted', async () => {
  const folder = await temporaryFolder()
  await (await Manifest.open(folder)).save()
  expect(await readdir(folder)).toEqual([])
})

it('passes over lines that are none of its own', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'manifest.ndjson'), `1\n{"path":2}\n${JSON.stringify(entryOf('a'))}\n`)
  expect(pathsIn(await Manifest.open(folder))).toEqual(['a'])
})
