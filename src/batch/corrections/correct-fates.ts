import { correctRecords } from '../../corrections/correct-records.ts'
import { asDocketError } from '../../text/errors.ts'
import { type PlainFate, plainError } from '../fates/plain-fate.ts'
import { correctionsPath, faultError, readCorrections } from './kept-corrections.ts'
import { hashOf } from '../disk/hash-of.ts'

/** How many corrections became what. */
export interface CorrectionCounts {
  readonly applied: number
  readonly conflicts: number
  readonly settled: number
}

/** What corrections a file's documents had. */
export interface CorrectionsDone extends CorrectionCounts {
  /** The hashes of the files of corrections, by the hashes of their documents. */
  readonly states: Readonly<Record<string, string>>
}

interface CorrectedFate extends CorrectionCounts {
  readonly fate: PlainFate
  readonly state?: readonly [sha256: string, state: string]
}

const none: CorrectionCounts = { applied: 0, conflicts: 0, settled: 0 }

/** The fates of a file with the corrections of a folder. A document whose corrections cannot be applied has no record. */
export async function correctFates(
  fates: readonly PlainFate[], folder: string,
): Promise<{ fates: readonly PlainFate[]; corrections?: CorrectionsDone }> {
  const all = await Promise.all(fates.map((fate) => correctFate(fate, folder)))
  const states = all.flatMap(({ state }) => (state ? [state] : []))
  const sum = (key: keyof CorrectionCounts): number => all.reduce((total, one) => total + one[key], 0)
  return {
    fates: all.map(({ fate }) => fate),
    ...(states.length > 0 && {
      corrections: { states: Object.fromEntries(states), applied: sum('applied'), conflicts: sum('conflicts'), settled: sum('settled') },
    }),
  }
}

async function correctFate(fate: PlainFate, folder: string): Promise<CorrectedFate> {
  const sha256 = 'records' in fate ? fate.records[0]?.source.sha256 : undefined
  if (!('records' in fate) || sha256 === undefined) return { fate, ...none }
  try {
    const { path, state, corrections, locate } = await readCorrections(folder, sha256)
    if (state === null) return { fate, ...none }
    const { records, applied, conflicts, settled, refused: [refused, ...others] } = correctRecords(fate.records, corrections, fate.text)
    if (refused) {
      const pointer = `/corrections/${corrections.indexOf(refused.correction)}/is${refused.at}`
      throw faultError(path, { ...locate(pointer), pointer, message: refused.message }, others.length)
    }
    return {
      fate: { ...fate, records }, state: [sha256, state], applied: applied.length, conflicts: conflicts.length, settled: settled.length,
    }
  } catch (error) {
    const state = await hashOf(correctionsPath(folder, sha256)) ?? ''
    return { fate: { name: fate.name, error: plainError(asDocketError(error)) }, state: [sha256, state], ...none }
  }
}
