import { fold, foldSpace } from '../../text/fold.ts'
import { fits } from '../../text/search.ts'
import { withoutMarks } from '../note-marks.ts'
import type { Value } from '../../sheets/sheet.ts'
import { type Grade, parseGrade } from '../../vocabulary/grades.ts'

/** From this month on the third of four grades is called "requires improvement". */
const firstOfImprovement = '2013-11'

/** Outcomes of area SEND inspections, which tables shorten. */
const outcomes: readonly (readonly [RegExp, Grade])[] = [
  [/\bsystemic failings?\b/, 'systemic-failings'],
  [/\binconsistent\b/, 'inconsistent'],
  [/\bpositive\b/, 'positive'],
]

/** A cell as a grade, in words or as a number; undefined where it is none. */
export function parseOfficialGrade(value: Value, day: string | null): Grade | undefined {
  const words = foldSpace(fold(withoutMarks(String(value ?? '')))).toLowerCase()
  const bare = /^(?:grade )?(?<number>[1-59])(?:\.0)?(?: ?[-:=(] ?(?<word>[a-z ]+)\)?)?$/.exec(words)?.groups
  if (bare) return (bare.word ? parseGrade(bare.word) : undefined) ?? ofNumber(Number(bare.number), day)
  if (words === 'ri') return 'requires-improvement'
  return parseGrade(words) ?? outcomes.find(([pattern]) => fits(pattern, words))?.[1]
}

/** 5 and 9 stand for what was not judged. */
function ofNumber(number: number, day: string | null): Grade {
  const third = day !== null && day < firstOfImprovement ? 'adequate' : 'requires-improvement'
  return ([undefined, 'outstanding', 'good', third, 'inadequate'] as const)[number] ?? 'not-judged'
}
