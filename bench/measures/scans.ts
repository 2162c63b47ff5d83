import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scanPage, scannedPdf } from '../../scripts/fixtures/scan/make-scan.ts'
import { againstBuild, root } from '../running/against-build.ts'
import { type Finding, ratio } from '../running/finding.ts'
import { type Contestant, ratiosToFirst } from '../running/interleaved.ts'
import { docketOf, runProcess } from '../running/run-process.ts'
import { letterPdf } from '../samples.ts'

/** The last commit that recognised one page of a file after the other. */
export const beforeSideBySide = 'ad833359'
const pages = 20

/** What scanned pages cost with two jobs against another build: as files of one page, and as one file. */
export async function measureScans(scratch: string, base: string, rounds: number): Promise<Finding[]> {
  return againstBuild('scans', base, (folder) => measuredAgainst(folder, base, scratch, rounds))
}

async function measuredAgainst(folder: string, base: string, scratch: string, rounds: number): Promise<Finding[]> {
  const [single, whole] = [join(scratch, 'scans'), join(scratch, 'scan')]
  await Promise.all([single, whole].map((made) => mkdir(made, { recursive: true })))
  const scans: Buffer[] = []
  for (let seed = 0; seed < pages; seed++) scans.push(await scanPage(Buffer.from(letterPdf(1, seed))))
  for (const [at, scan] of scans.entries()) await writeFile(join(single, `scan-${at}.png`), scan)
  await writeFile(join(whole, 'scan.pdf'), await scannedPdf(scans))
  const against = async (from: string): Promise<number> => {
    const [, now = 0] = await ratiosToFirst([folder, root].map((build) => reading(build, from, join(scratch, 'read'))), rounds)
    return now
  }
  return [
    ratio(`${pages} scanned pages in a file, two jobs, against ${base}`, await against(whole), { atMost: 0.5 }),
    ratio(`${pages} scans of a page, two jobs, against ${base}`, await against(single), { atMost: 0.5 }),
  ]
}

/** @throws Error when a scan is not read: what was left undone took no time */
function reading(build: string, from: string, to: string): Contestant {
  return {
    prepare: () => rm(to, { recursive: true, force: true }),
    run: async () => {
      const { milliseconds, status } = await runProcess(docketOf(build, 'extract', from, '--out', to, '--no-cache', '--jobs', '2', '--timeout', '3600', '--quiet'))
      if (status !== 0) throw new Error(`Reading ${from} with ${build} ended with ${status}`)
      return milliseconds
    },
  }
}
