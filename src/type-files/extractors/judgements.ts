import * as z from 'zod'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import type { Draft } from '../../record/draft.ts'
import { type Judgement, declaredId } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import { judgementAreas } from '../../vocabulary/judgement-areas.ts'
import { id } from '../schema/text.ts'
import type { Declared } from '../declared.ts'
import type { SaidPhrase } from '../phrases/declared-phrase.ts'
import { made, plain } from './named.ts'
import { ratedAreas } from './rated-areas.ts'

const when = z.enum(['current', 'previous']).optional().describe('whether this inspection gave them, or an earlier one; current by default')

const area = z.union([z.enum(judgementAreas), declaredId]).optional().describe('the area that is graded, where the phrase names none')

export const judgements = {
  'rated-areas': made(
    'the declared grade of each declared area: in a table, beside labels or below them', { when },
    ({ when = 'current' }, declared) => ratedAreas(declared, when),
    'areas',
  ),
  phrase: made(
    'what a phrase with the parts “area” and “grade” says; with `area`, the phrase needs a grade alone', { phrase: id, when, area },
    ({ phrase, when = 'current', area: of }, declared) => spokenGrades(phrase, declared, when, of),
  ),
  'previous-judgements': plain('grades of earlier inspections of children’s services that sentences recall', previousJudgements),
}

function spokenGrades(name: string, { phrases }: Declared, when: Judgement['when'], of?: Judgement['area']): Extractor<Judgement[]> {
  return defineExtractor<Judgement[]>('phrase', (view) =>
    (phrases.get(name)?.in(view) ?? []).flatMap((said) => spokenGrade(said, when, of)))
}

function spokenGrade({ at, parts }: SaidPhrase, when: Judgement['when'], of?: Judgement['area']): Draft<Judgement>[] {
  const [named, grade] = [parts.get('area'), parts.get('grade')]
  const meant = of ?? named?.meaning
  if (!meant || !grade?.meaning) return []
  const label = named?.at ?? at
  return [{
    area: label.means(meant as Judgement['area']), label: label.words(),
    grade: grade.at.means(grade.meaning as Judgement['grade']), gradePrinted: grade.at.words(), when: grade.at.means(when),
  }]
}
