import { join } from 'node:path'
import { againstBuild, root } from '../running/against-build.ts'
import { type Finding, ratio } from '../running/finding.ts'
import { inTurn, median } from '../running/interleaved.ts'
import { type Command, type Ran, docketOf, runProcess } from '../running/run-process.ts'
import { copiesOfRecords } from '../records.ts'
import type { Archive } from '../samples.ts'

/** The last commit that held all records in memory. */
export const beforePieces = 'a6920bd'

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
export async function measureTables(archive: Archive, scratch: string, base: string, sizes: Sizes): Promise<Finding[]> {
  return againstBuild('tables, summary and report', base, (folder) => measuredAgainst(folder, base, archive, scratch, sizes))
}

async function measuredAgainst(folder: string, base: string, archive: Archive, scratch: string, { counts, rounds }: Sizes): Promise<Finding[]> {
  const records = await copiesOfRecords(archive, scratch, counts)
  const findings: Finding[] = []
  for (const output of outputs) {
    const peaks: number[] = []
    for (const [at, from] of records.entries()) {
      const commands = [folder, root].map((build) => docketOf(build, ...output.words(from, join(scratch, 'made'))))
      const pairs = await inTurn(commands.map((command) => ({ run: () => wholeRun(command) })), rounds) as [before: Ran, now: Ran][]
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

/** @throws Error when the command fails: what was left undone took no time */
async function wholeRun(command: Command): Promise<Ran> {
  const ran = await runProcess(command, true)
  if (ran.status !== 0) throw new Error(`${command.words.join(' ')} ended with ${ran.status}`)
  return ran
}
