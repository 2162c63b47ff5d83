import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { letterPdf, letterText, writeLetters } from '../samples.ts'
import type { Finding } from '../running/finding.ts'
import { docket, runProcess } from '../running/run-process.ts'

/** Runs over one PDF, of which the fastest counts. */
const tries = 3

/** Time for each page of ever longer files, and for each file of ever larger folders, less that of a run over next to nothing. */
export async function measureGrowth(scratch: string, pages: readonly number[], files: readonly number[]): Promise<Finding[]> {
  const base = await bestTimeOf(await onePdf(scratch, 1), scratch)
  const found: Finding[] = []
  for (const count of pages) found.push(share('page', count, (await bestTimeOf(await onePdf(scratch, count), scratch)) - base))
  for (const count of files) {
    const folder = join(scratch, `files-${count}`)
    await writeLetters(folder, count, letterText, 'txt')
    found.push(share('file', count, (await timeOf(folder, scratch)) - base))
  }
  return found
}

async function onePdf(scratch: string, pages: number): Promise<string> {
  const path = join(scratch, `pages-${pages}.pdf`)
  await writeFile(path, letterPdf(pages))
  return path
}

/** A short run is soon disturbed by whatever else the machine does. */
async function bestTimeOf(path: string, scratch: string): Promise<number> {
  const times: number[] = []
  while (times.length < tries) times.push(await timeOf(path, scratch))
  return Math.min(...times)
}

async function timeOf(path: string, scratch: string): Promise<number> {
  const out = join(scratch, 'growth')
  await rm(out, { recursive: true, force: true })
  return (await runProcess(docket('extract', path, '--out', out, '--no-cache', '--quiet'))).milliseconds
}

function share(what: string, count: number, milliseconds: number): Finding {
  return { what: `time a ${what} of ${count}`, value: Math.round((milliseconds / count) * 100) / 100, unit: 'ms' }
}
