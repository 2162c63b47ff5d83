import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseLabels } from '../../src/check/labels.ts'
import { score } from '../../src/check/score.ts'
import { readDocument, recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'

const corpus = '../shared/corpus'
const scorer = join(corpus, 'score.mjs')
const gold = join(corpus, 'gold')

describe.skipIf(!existsSync(scorer))('figures of docket check', () => {
  it('equal those of the shared scorer on the same labels', async () => {
    const labels = readdirSync(gold).filter((name) => name.endsWith('.json')).sort().map((name) => parseLabels(readFileSync(join(gold, name), 'utf8'), basename(name, '.json'), ''))
    const records = await recordsFor(labels.map(({ file }) => file))
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

async function recordsFor(files: readonly string[]): Promise<DocketRecord[]> {
  const records: DocketRecord[] = []
  for (const file of files) records.push(...recordsOf(await readDocument({ name: file, bytes: readFileSync(join(corpus, file)) })))
  return records
}

function byName(rows: readonly { field: string; f1: number; wrong: number }[]): Record<string, [number, number]> {
  return Object.fromEntries(rows.map(({ field, f1, wrong }) => [field, [f1, wrong]]))
}
