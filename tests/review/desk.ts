import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { hashOfBytes } from '../../src/batch/disk/hash-of.ts'
import { Opener } from '../../src/batch/open/opener.ts'
import { CorrectionsFolder } from '../../src/cli/commands/review/corrections-folder.ts'
import { Origins } from '../../src/cli/sources/origins.ts'
import { ReviewDesk } from '../../src/cli/commands/review/review-desk.ts'
import { SourceFiles } from '../../src/cli/sources/source-files.ts'
import { readDocuments, recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Words that would be markup if anything took them for it. */
export const hostile = '<script>document.title = "hurt"</script><svg onload="document.title=\'hurt\'">'

const letter = `Leeds City Council

3 May 2019

Dear Ms Example

Focused visit to Leeds children’s services

This letter summarises the findings of a focused visit to Leeds children’s services on 2 April 2019 and 3 April 2019.

What needs to improve

• The oversight of ${hostile} plans.

Yours sincerely

Ann Example
`

/** Documents of five kinds: a PDF, one in a mail, a scan, a Word file, and a text that is up to no good. */
const documents = [
  'focused-visit-letter/wakefield-2025.pdf', 'formats/rutland-2022.in-mail.eml', 'formats/rutland-2022.scan.png', 'formats/rutland-2022.docx',
] as const

/** A folder with these documents in it. */
export async function sourceFolder(): Promise<string> {
  const files = await Promise.all(documents.map(async (name): Promise<[string, Uint8Array]> => [basename(name), await readFile(`${fixtures}${name}`)]))
  return temporaryFolder({ ...Object.fromEntries(files), 'hostile.txt': letter })
}

export async function recordsIn(folder: string, names: readonly string[] = [...documents.map((name) => basename(name)), 'hostile.txt']): Promise<DocketRecord[]> {
  const records: DocketRecord[] = []
  for (const name of names) records.push(...await recordsOfFile(name, await readFile(join(folder, name))))
  return records
}

/** Records of files that were read before, by the files' names and bytes: to recognise the words of a scan takes longer than most tests. */
const former = new Map<string, Promise<DocketRecord[]>>()

async function recordsOfFile(name: string, bytes: Buffer): Promise<DocketRecord[]> {
  const key = `${name} ${hashOfBytes(bytes)}`
  const records = former.get(key) ?? readRecords(name, bytes)
  former.set(key, records)
  return structuredClone(await records)
}

async function readRecords(name: string, bytes: Buffer): Promise<DocketRecord[]> {
  const records: DocketRecord[] = []
  for await (const read of readDocuments({ name: `letters/${name}`, bytes })) if (!('error' in read)) records.push(...recordsOf(read))
  return records
}

/** A desk over records, whose documents lie in these files. */
export function deskOver(
  records: readonly DocketRecord[], paths?: readonly string[], corrections?: string, among: readonly DocketRecord[] = records,
): Promise<ReviewDesk> {
  const opener = new Opener()
  onTestFinished(() => opener.close())
  const sources = paths && SourceFiles.open(paths.map((path) => ({ path, name: path, place: basename(path) })))
  return ReviewDesk.open({
    records, among, unread: [{ file: 'locked.pdf', code: 'E_ENCRYPTED', message: 'The file is locked by a password.' }],
    origins: new Origins(sources, opener), corrections: new CorrectionsFolder(corrections),
  })
}
