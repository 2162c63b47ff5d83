import * as z from 'zod'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import { id } from '../schema/text.ts'
import type { Declared } from '../declared.ts'
import type { SaidPhrase } from '../phrases/declared-phrase.ts'
import { made, plain } from './named.ts'
import { ratedAreas } from './rated-areas.ts'

const when = z.enum(['current', 'previous']).optional().describe('whether this inspection gave them, or an earlier one; current by default')

export const judgements = {
  'rated-areas': made(
    'the declared grade of each declared area: in a table, beside labels or below them', { when },
    ({ when = 'current' }, declared) => ratedAreas(declared, when),
    'areas',
  ),
  phrase: made(
    'what a phrase with the parts “area” and “grade” says', { phrase: id, when },
    ({ phrase, when = 'current' }, declared) => spokenGrades(phrase, declared, when),
  ),
  'previous-judgements': plain('grades of earlier inspections of children’s services that sentences recall', previousJudgements),
}

function spokenGrades(name: string, { phrases }: Declared, when: Judgement['when']): Extractor<Judgement[]> {
  return defineExtractor<Judgement[]>('phrase', (view) =>
    (phrases.get(name)?.in(view) ?? []).flatMap((said) => spokenGrade(said, when)))
}

function spokenGrade({ parts }: SaidPhrase, when: Judgement['when']): Draft<Judgement>[] {
  const [area, grade] = [parts.get('area'), parts.get('grade')]
  if (!area?.meaning || !grade?.meaning) return []
  return [{
    area: area.at.means(area.meaning as Judgement['area']), label: area.at.words(),
    grade: grade.at.means(grade.meaning as Judgement['grade']), gradePrinted: grade.at.words(), when: grade.at.means(when),
  }]
}
