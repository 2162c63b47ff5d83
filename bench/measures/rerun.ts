import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../samples.ts'
import { type Finding, ratio } from '../running/finding.ts'
import { ratiosToFirst } from '../running/interleaved.ts'
import { docket, runProcess } from '../running/run-process.ts'

/** The same run again with nothing changed, against the first one. */
export async function measureRerun({ folder }: Archive, scratch: string, rounds: number): Promise<Finding[]> {
  const out = join(scratch, 'rerun')
  const extract = async (...more: string[]): Promise<number> => (await runProcess(docket('extract', folder, '--out', out, '--no-cache', '--quiet', ...more))).milliseconds
  const [, plain = 0, verified = 0] = await ratiosToFirst([
    { prepare: () => rm(out, { recursive: true, force: true }), run: () => extract() },
    { run: () => extract() },
    { run: () => extract('--verify') },
  ], rounds)
  return [ratio('unchanged rerun against the cold run', plain, { atMost: 0.02 }), ratio('unchanged rerun with --verify against the cold run', verified, { atMost: 0.05 })]
}
