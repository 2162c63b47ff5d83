import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Archive, copies } from '../samples.ts'
import type { Finding } from '../running/finding.ts'
import { docket, runProcess } from '../running/run-process.ts'

const jobs = 2
const mostPerJob = 160

/** Peak of resident memory for the whole folder, and for few and many copies of one letter. */
export async function measureMemory({ folder, files }: Archive, scratch: string, counts: readonly [few: number, many: number]): Promise<Finding[]> {
  const source = join(folder, files[0] as string)
  const bytes = await readFile(source)
  const peaks: number[] = []
  for (const count of counts) {
    await copies(source, join(scratch, `copies-${count}`), count, bytes)
    peaks.push(await peakOf(join(scratch, `copies-${count}`), scratch))
  }
  const [few = 1, many = 1] = peaks
  return [
    { what: `peak memory for the folder, each of ${jobs} jobs`, value: Math.round((await peakOf(folder, scratch)) / jobs), unit: 'MiB', atMost: mostPerJob },
    { what: `peak memory for ${counts[1]} files against ${counts[0]}`, value: Math.round((many / few) * 100) / 100, unit: '×', atMost: 1.1 },
  ]
}

async function peakOf(folder: string, scratch: string): Promise<number> {
  return (await runProcess(docket('extract', folder, '--out', join(scratch, 'memory'), '--no-cache', '--jobs', String(jobs), '--quiet'), true)).peak
}
