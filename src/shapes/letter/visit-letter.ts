import type { FieldRules } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { everywhere, sectionsOf } from '../../rules/part.ts'
import { actions } from '../../extractors/actions/actions.ts'
import { askedPlan } from '../../extractors/actions/asked-papers.ts'
import { visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { previousInspections, unreadInspections } from '../../extractors/dates/previous-inspections.ts'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import { inspectorSentence, signingInspector } from '../../extractors/people/inspector-sentence.ts'
import { noneInLetter } from './none-in-letter.ts'
import { ofstedLetter } from './ofsted-letter.ts'
import { letterAsks } from './outline.ts'
import { letterText } from './places.ts'

const section = sectionsOf(letterAsks)

/** What a letter of Ofsted's alone about a visit carries: its first sentences give the visit's days and inspectors. */
export const visitLetter = {
  ...ofstedLetter,
  dates: {
    ...ofstedLetter.dates,
    inspection: at(letterText, visitPeriod),
    previous: every(all(letterText, previousInspections), all(letterText, unreadInspections)),
  },
  inspectors: first(at(letterText, inspectorSentence), at(everywhere, signingInspector)),
  judgements: all(letterText, previousJudgements),
  actions: every(
    all(section('priority-actions'), actions({ kind: 'priority-action' })),
    all(section('improve'), actions({ kind: 'area-for-improvement' })),
    all(letterText, askedPlan),
  ),
  noneStated: noneInLetter,
} satisfies FieldRules
