import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Finding, missing, ratio } from '../running/finding.ts'
import { median } from '../running/interleaved.ts'
import { type Ran, docketOf, runProcess } from '../running/run-process.ts'
import { copiesOfRecords } from '../records.ts'
import type { Archive } from '../samples.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is made of a folder of records, and what it may cost against the build before. */
const outputs = [
  { what: 'xlsx', words: (from: string, to: string) => ['tables', from, '--out', `${to}.xlsx`, '--quiet'], computing: 0.35, peak: 0.3 },
  { what: 'csv', words: (from: string, to: string) => ['tables', from, '--out', `${to}-csv`, '--quiet'] },
  { what: 'parquet', words: (from: string, to: string) => ['tables', from, '--out', `${to}-parquet`, '--to', 'parquet', '--quiet'] },
  { what: 'summary', words: (from: string) => ['summary', from, '--json'], computing: 0.5, peak: 1 },
  { what: 'report', words: (from: string, to: string) => ['report', from, '--out', `${to}.html`, '--quiet'], computing: 0.5, peak: 1 },
] as const

interface Sizes {
  readonly counts: readonly number[]
  readonly rounds: number
}

/** What tables, summary and report of folders of records cost against another build, and whether memory grows with the records. */
export async function measureTables(archive: Archive, scratch: string, base: string, { counts, rounds }: Sizes): Promise<Finding[]> {
  const folder = resolve(root, base)
  if (!existsSync(join(folder, 'dist/cli.js'))) return [missing('tables, summary and report', `--base ${base} is no folder with a build`)]
  const records = await copiesOfRecords(archive, scratch, counts)
  const findings: Finding[] = []
  for (const output of outputs) {
    const peaks: number[] = []
    for (const [at, from] of records.entries()) {
      const pairs = await interleaved([folder, root].map((build) => docketOf(build, ...output.words(from, join(scratch, 'made')))), rounds)
      const of = (value: (ran: Ran) => number): number => median(pairs.map(([before, now]) => value(now) / value(before)))
      const what = `${output.what} of ${counts[at]} records against ${base}`
      findings.push(
        ratio(`${what}, computing`, of(({ computing }) => computing), { ...('computing' in output && { atMost: output.computing }) }),
        ratio(`${what}, peak memory`, of(({ peak }) => peak), { ...('peak' in output && { atMost: output.peak }) }),
      )
      peaks.push(median(pairs.map(([, now]) => now.peak)))
    }
    findings.push(ratio(`${output.what}: peak memory of ${counts.at(-1)} records against ${counts[0]}`, (peaks.at(-1) ?? 0) / (peaks[0] ?? 1)))
  }
  return findings
}

/** The runs of two commands in turn. */
async function interleaved([before, now]: readonly ReturnType<typeof docketOf>[], rounds: number): Promise<[Ran, Ran][]> {
  const pairs: [Ran, Ran][] = []
  for (let round = 0; round < rounds; round++) pairs.push([await runProcess(before!, true), await runProcess(now!, true)])
  return pairs
}
