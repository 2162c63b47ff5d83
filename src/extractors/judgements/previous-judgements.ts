import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { JudgementDraft } from './judgement-draft.ts'
import { earlierJudgements, recalledIn } from './recalled.ts'

/**
 * Grades that a document recalls of an earlier inspection: "at the last inspection in 2018, when services were judged good", "judged to be
 * inadequate for the experiences of children who need help and protection and for overall effectiveness", "when all areas required
 * improvement".
 */
export const previousJudgements = defineExtractor<Judgement[], JudgementDraft[]>(
  'previous-judgements',
  (view) => earlierJudgements(recalledIn(view, { ofSettings: false })),
)

/** The same in a school's own report, where the school is what was judged. */
export const previousSchoolJudgements = defineExtractor<Judgement[], JudgementDraft[]>(
  'previous-judgements',
  (view) => earlierJudgements(recalledIn(view, { ofSettings: true })),
)
