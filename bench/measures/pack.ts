import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packPdf } from '../samples.ts'
import { type Finding, ratio } from '../running/finding.ts'
import { ratiosToFirst } from '../running/interleaved.ts'
import { docket, runProcess } from '../running/run-process.ts'

const pages = 150

/** A council's pack of many documents, cut and read, against its text alone. */
export async function measurePack(scratch: string, rounds: number): Promise<Finding[]> {
  const path = join(scratch, 'pack.pdf')
  await writeFile(path, packPdf(pages))
  const contestant = (...words: string[]) => ({ run: async () => (await runProcess(docket(...words))).milliseconds })
  const [, read = 0] = await ratiosToFirst([contestant('text', path), contestant('extract', path, '--format', 'ndjson', '--no-cache')], rounds)
  return [ratio(`a pack of ${pages} pages cut and read, against its text alone`, read, { atMost: 1.4 })]
}
