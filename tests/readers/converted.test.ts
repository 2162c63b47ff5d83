import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Score {
  readonly summary: { readonly documents: number; readonly absent: number; readonly coreF1: number; readonly worstCoreF1: number }
}

/** The least that is read of the labelled PDFs in each form that pdftotext makes of them, each PDF in one form: to make all of them takes long. */
const floors = { layout: 0.99, plain: 0.99, raw: 0.98 }
const worstField = 0.96

const lacking = lackingHere()
if (lacking) process.stderr.write(`The test of converted texts is skipped: there is no ${lacking}.\n`)

describe('texts that pdftotext made of the labelled PDFs', () => {
  it.skipIf(lacking)(`give what is asked of them${lacking ? `: skipped, there is no ${lacking}` : ''}`, () => {
    const scores = JSON.parse(execFileSync(process.execPath, ['scripts/score-converted.mjs', '--json', '--in-turn'], { encoding: 'utf8', maxBuffer: 1 << 26 })) as Record<string, Score>
    expect(Object.keys(scores)).toEqual(Object.keys(floors))
    for (const [form, least] of Object.entries(floors)) {
      const { documents, absent, coreF1, worstCoreF1 } = (scores[form] as Score).summary
      expect(documents, form).toBeGreaterThan(0)
      expect(absent, form).toBe(0)
      expect(coreF1, `${form}: core fields`).toBeGreaterThanOrEqual(least)
      expect(worstCoreF1, `${form}: the worst core field`).toBeGreaterThanOrEqual(worstField)
    }
  })
})

/** What this machine lacks for the test. */
function lackingHere(): string | undefined {
  if (!existsSync('../shared/corpus/gold')) return 'corpus beside the project (../shared/corpus)'
  return spawnSync('pdftotext', ['-v']).error ? 'pdftotext (poppler-utils)' : undefined
}
