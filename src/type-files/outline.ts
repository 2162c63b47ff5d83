import { type Outline, bareHeading } from '../rules/outline.ts'
import {
  letterAsks, letterClose, letterFindings, letterNextSteps, letterOverview, letterStrengths,
} from '../shapes/letter/outline.ts'
import { priorityActions } from '../shapes/priority-actions.ts'
import { reportAbout, reportImprove, reportRecord } from '../shapes/report/outline.ts'
import { fold } from '../text/fold.ts'
import { linearPattern, wordsPattern } from './patterns.ts'
import type { WrittenHeading, fragmentNames } from './schema/heading.ts'
import { listOf } from './schema/text.ts'

const fragments: Readonly<Record<(typeof fragmentNames)[number], Outline>> = {
  'priority-actions': priorityActions, 'letter-asks': letterAsks, 'letter-strengths': letterStrengths, 'letter-overview': letterOverview,
  'letter-findings': letterFindings, 'letter-next-steps': letterNextSteps, 'letter-close': letterClose,
  'report-improve': reportImprove, 'report-about': reportAbout, 'report-record': reportRecord,
}

/** A heading as the outline compares it: no number in front, no colon, question mark or full stop at its end. */
function asCompared(words: string): string {
  return bareHeading(fold(words).replace(/^\d+(?:[.]\d+)*[.)] /, ''))
}

/** The headings that a file expects, with those that it takes from docket. */
export function outlineOf(written: readonly WrittenHeading[]): Outline {
  return written.flatMap(({ shared, id = '', headings, pattern, capitals, look, chapter }): Outline => {
    if (shared) return fragments[shared]
    const words = listOf(headings).map(asCompared)
    const heading = pattern === undefined ? wordsPattern(words, { isWhole: true }) : linearPattern(pattern, { capitals })
    return [{ id, heading, ...(look && { look }), ...(chapter !== undefined && { chapter }) }]
  })
}
