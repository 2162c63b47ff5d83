import { foundIn } from '../../phrases/finder.ts'
import { subject } from '../../phrases/subject/subject.ts'
import { toldGrades } from '../../phrases/verdict/told-grades.ts'
import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { type NamedArea, areasOf } from '../judgements/meant-area.ts'
import type { JudgementDraft } from '../judgements/judgement-draft.ts'
import { type Recalled, earlierJudgements } from '../judgements/recalled.ts'
import { earlierInspections } from './earlier-inspection.ts'

/**
 * Grades of earlier inspections in the section about them: "The local authority was judged to be adequate.", "good for safeguarding, adequate
 * for looked after children's services and good for overall effectiveness", each for the areas that it names, else for what was inspected.
 */
export const earlierGrades = defineExtractor<Judgement[], JudgementDraft[]>('earlier-grades', (view) =>
  earlierInspections(view).flatMap(({ outcome, subject: inspected }) =>
    earlierJudgements(sentencesOf(outcome).flatMap((sentence) => gradesIn(sentence, inspected)))))

function gradesIn(sentence: View, inspected: View): Omit<Recalled, 'sentence'>[] {
  const given = toldGrades(sentence).filter(({ mood }) => mood === 'asserted')
  return given.flatMap(({ areas, grade, rule }) => {
    const named = areas.length ? areasOf(areas, 'previous') : inspectedAreas(inspected)
    return named.map((area) => ({ ...area, grade, rule }))
  })
}

/** "services for children in need of help and protection, including children in care" are all services. */
const allServices = /\b(?:services for )?children in need of help and protection\b[^.;\n]*/i

/** The areas of an inspection by its name. */
function inspectedAreas(name: View): NamedArea[] {
  const all = name.find(allServices)?.whole
  return all ? [{ area: 'overall-effectiveness', label: all }] : areasOf(foundIn(subject, name), 'previous')
}
