import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashOfBytes } from '../src/batch/disk/hash-of.ts'
import { stateFrom } from '../src/batch/disk/file-state.ts'
import type { ManifestEntry } from '../src/batch/keep/manifest-entry.ts'
import type { DocketRecord } from '../src/record/schema.ts'
import { loadWriters } from '../src/writers/index.ts'
import { docket, runProcess } from './running/run-process.ts'
import type { Archive } from './samples.ts'

/** Folders of so many records each, with manifests as an extraction writes them: copies of an archive's records with names of their own. */
export async function copiesOfRecords({ folder }: Archive, scratch: string, counts: readonly number[]): Promise<string[]> {
  const from = join(scratch, 'records')
  await runProcess(docket('extract', folder, '--out', from, '--no-cache', '--quiet'))
  const names = (await readdir(from, { recursive: true })).filter((name) => name.endsWith('.json')).sort()
  const records = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(from, name), 'utf8')) as DocketRecord))
  const folders = counts.map((count) => join(scratch, `records-${count}`))
  for (const [at, count] of counts.entries()) {
    const copies = Array.from({ length: count }, (_, number) => copyOf(records[number % records.length] as DocketRecord, number))
    const entries: ManifestEntry[] = []
    for (const [number, copy] of copies.entries()) entries.push(await written(copy, `${number}`, folders[at] as string))
    await writeFile(join(folders[at] as string, 'manifest.ndjson'), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  }
  return folders
}

function copyOf({ id, source, ...rest }: DocketRecord, number: number): DocketRecord {
  const { schemaVersion, ...others } = rest
  return { schemaVersion, id: `${id}/${number}`, source: { ...source, file: `${number}/${source.file}`, sha256: hashOfBytes(`${source.sha256}${number}`) }, ...others }
}

async function written(record: DocketRecord, name: string, folder: string): Promise<ManifestEntry> {
  const files = await Promise.all((await loadWriters(['json', 'yaml'])).map(async ({ extension, file }) => {
    const [path, text] = [`${name}.${extension}`, file(record)]
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
    return { path, state: { ...stateFrom(await stat(join(folder, path))), sha256: hashOfBytes(text) } }
  }))
  const { file, sha256, bytes } = record.source
  return {
    file, path: file, sha256, bytes, modified: 0, status: 'read', error: null, duplicateOf: null, milliseconds: 0, parts: 1, warnings: 0,
    files: files.map(({ path }) => path), written: files.map(({ state }) => state), fingerprint: 'bench',
  }
}
