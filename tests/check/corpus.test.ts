import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { parseLabels } from '../../src/check/labels.ts'
import { score } from '../../src/check/score.ts'
import { DocketError } from '../../src/text/errors.ts'
import { readingOf } from '../support/readings.ts'
import { corpus } from '../support/samples.ts'

const scorer = join(corpus, 'score.mjs')
const gold = join(corpus, 'gold')

describe.skipIf(!existsSync(corpus))('each value of a document of the corpus stands where its evidence says (skipped where ../shared/corpus is not)', () => {
  const paths = existsSync(corpus) ? globSync(['seeds/*', 'pdf/*'], { cwd: corpus }).sort() : []

  it.each(paths)('%s', async (path) => {
    const read = await readingOf(path, corpus).catch((error: unknown) => error)
    if (!(read instanceof DocketError)) expect(read).toMatchObject({ faults: [] })
  })
})

describe.skipIf(!existsSync(scorer))('figures of docket check', () => {
  it('equal those of the shared scorer on the same labels', async () => {
    const labels = readdirSync(gold).filter((name) => name.endsWith('.json')).sort().map((name) => parseLabels(readFileSync(join(gold, name), 'utf8'), basename(name, '.json'), ''))
    const records = (await Promise.all(labels.map(({ file }) => readingOf(file, corpus)))).flatMap((read) => read.records)
    const folder = mkdtempSync(join(tmpdir(), 'docket-'))
    try {
      const lines = join(folder, 'records.ndjson')
      writeFileSync(lines, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
      const theirs = JSON.parse(execFileSync(process.execPath, [scorer, '--gold', gold, '--records', lines, '--json'], { encoding: 'utf8' })) as { summary: { exact: number; coreF1: number }; rows: { field: string; f1: number; wrong: number }[] }
      const ours = score(labels, records)
      expect(byName(ours.fields)).toEqual(byName(theirs.rows))
      expect(ours).toMatchObject({ exact: theirs.summary.exact, coreF1: theirs.summary.coreF1 })
      expect(ours.worstCoreF1, 'the figures that were reached').toBeGreaterThanOrEqual(0.99)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

function byName(rows: readonly { field: string; f1: number; wrong: number }[]): Record<string, [number, number]> {
  return Object.fromEntries(rows.map(({ field, f1, wrong }) => [field, [f1, wrong]]))
}
