// Measures docket: npm run bench [-- [--full] [--base REF|DIR] [NAME…]]. Prints ratios; where no name chooses some of the measures, writes bench/results.json.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hostileGrowth, hostileTable, isSuperLinear } from './hostile.ts'
import { measureArchive, measureLargeArchive } from './measures/archive.ts'
import { measureGrowth } from './measures/growth.ts'
import { measureHostileFolder } from './measures/hostile-folder.ts'
import { measureMemory } from './measures/memory.ts'
import { measurePack } from './measures/pack.ts'
import { measureQueue } from './measures/queue.ts'
import { measureReport } from './measures/report.ts'
import { measureRerun } from './measures/rerun.ts'
import { measureReview } from './measures/review.ts'
import { beforePhrases, measureRules } from './measures/rules.ts'
import { beforeSideBySide, measureScans } from './measures/scans.ts'
import { measureShares } from './measures/shares.ts'
import { measureStart } from './measures/start.ts'
import { beforePieces, measureTables } from './measures/tables.ts'
import { type Finding, findingLine, isReached } from './running/finding.ts'
import { type Archive, archiveIn } from './samples.ts'

const { values: { full: isFull, base }, positionals } = parseArgs({
  options: { full: { type: 'boolean', default: false }, base: { type: 'string' } }, allowPositionals: true,
})
const onlyRules = positionals.join() === 'rules'
const sizes = isFull
  ? { rounds: 5, starts: 21, memory: [200, 2000], pages: [10, 100, 500], files: [100, 1000, 10_000], profiled: 1000, reviewed: 60, rules: { every: 1, rounds: 7, starts: 21 }, tables: { counts: [200, 1000, 2000], rounds: 7 } } as const
  : { rounds: 3, starts: 11, memory: [200, 2000], pages: [10, 100], files: [100, 500], profiled: 60, reviewed: 15, rules: { every: onlyRules ? 1 : 4, rounds: 5, starts: 11 }, tables: { counts: [200, 1000], rounds: 5 } } as const

/** What else the machine was doing: where no core is idle, two jobs against one say nothing. */
const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10

type Measure = (archive: Archive, scratch: string) => Promise<Finding[]>

const measures: Readonly<Record<string, Measure>> = {
  archive: (archive, scratch) => measureArchive(archive, scratch, sizes.rounds),
  large: (archive, scratch) => measureLargeArchive(archive, scratch, sizes.rounds),
  rerun: (archive, scratch) => measureRerun(archive, scratch, sizes.rounds),
  start: (_, scratch) => measureStart(scratch, sizes.starts),
  memory: (archive, scratch) => measureMemory(archive, scratch, sizes.memory),
  growth: (_, scratch) => measureGrowth(scratch, sizes.pages, sizes.files),
  pack: (_, scratch) => measurePack(scratch, sizes.rounds),
  hostile: (_, scratch) => measureHostileFolder(scratch),
  review: (archive, scratch) => measureReview(archive, sizes.reviewed, scratch),
  report: (_, scratch) => measureReport(scratch, sizes.rounds),
  queue: (archive, scratch) => measureQueue(archive, scratch, sizes.rounds),
  rules: (archive) => measureRules(archive, base ?? beforePhrases, sizes.rules),
  scans: (_, scratch) => measureScans(scratch, base ?? beforeSideBySide, sizes.rounds),
  tables: (archive, scratch) => measureTables(archive, scratch, base ?? beforePieces, sizes.tables),
  shares: (archive) => measureShares(archive, sizes.profiled),
}
const unknown = positionals.find((name) => !(name in measures))
if (unknown) throw new Error(`no measure is called ${unknown}: ${Object.keys(measures).join(', ')}`)

const scratch = await mkdtemp(join(tmpdir(), 'docket-bench-'))
try {
  const archive = await archiveIn(scratch)
  console.log(`${archive.files.length} ${archive.isGenerated ? 'generated PDFs' : 'PDFs of the corpus'}, Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadBefore} before. Ratios are medians of interleaved runs.`)
  const findings = await measured(positionals.length ? positionals : Object.keys(measures), archive)
  if (!positionals.length) await writeAll(findings, archive)
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function measured(names: readonly string[], archive: Archive): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const name of names) {
    const found = await measures[name]!(archive, scratch)
    for (const finding of found) console.log(findingLine(finding))
    findings.push(...found)
  }
  return findings
}

async function writeAll(findings: readonly Finding[], archive: Archive): Promise<void> {
  const hostile = hostileGrowth()
  console.log(hostileTable(hostile))
  await writeResults(findings, hostile.filter(isSuperLinear).map(({ name }) => name), archive)
}

async function writeResults(findings: readonly Finding[], superLinear: readonly string[], { files, isGenerated }: { files: readonly string[]; isGenerated: boolean }): Promise<void> {
  const results = {
    archive: { files: files.length, isGenerated }, node: process.versions.node, cores: availableParallelism(), loadBefore, isFull,
    missed: findings.filter((finding) => !isReached(finding)).map(({ what }) => what), superLinear, findings,
  }
  await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
}
