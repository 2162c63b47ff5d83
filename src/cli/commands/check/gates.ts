import { readFile } from 'node:fs/promises'
import { type Baseline, regressions } from '../../../check/baseline.ts'
import type { Scores } from '../../../check/tally.ts'
import { CommandError } from '../../trouble/errors.ts'

export interface Gates {
  readonly failUnder?: number
  readonly baseline?: string
}

/** Why the run fails, a line each: by default any difference, with a gate only what the gate forbids. */
export async function failures(scores: Scores, { failUnder, baseline }: Gates): Promise<string[]> {
  if (baseline !== undefined) return worseThan(scores, await readBaseline(baseline))
  if (failUnder !== undefined) {
    return scores.fields.filter(({ f1 }) => f1 < failUnder).map(({ field, f1 }) => `${field} has F1 ${f1.toFixed(4)}, below ${failUnder}`)
  }
  const wrong = scores.fields.reduce((sum, field) => sum + field.wrong, 0)
  return wrong || scores.absent.length ? [`${wrong} values differ, ${scores.absent.length} documents have no record`] : []
}

function worseThan(scores: Scores, baseline: Baseline): string[] {
  return regressions(scores, baseline).map(({ field, before, now, documents }) => `${field} fell from F1 ${before.toFixed(4)} to ${now.toFixed(4)}: ${documents.join(', ') || 'documents that were wrong before'}`)
}

async function readBaseline(file: string): Promise<Baseline> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Baseline
  } catch {
    throw new CommandError('E_USAGE', `${file} is no saved run.`, 'Make one: docket check --reporter json > baseline.json')
  }
}
