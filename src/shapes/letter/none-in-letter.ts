import { all, at, every, first } from '../../rules/extractor.ts'
import { sectionsOf } from '../../rules/part.ts'
import { noneIn, noneStated } from '../../extractors/actions/none-stated.ts'
import { letterText } from './places.ts'
import { letterAsks } from './outline.ts'

const section = sectionsOf(letterAsks)

/** What a letter says that there is none of: in a sentence, or below the heading of what there would be. */
export const noneInLetter = first(
  at(letterText, noneStated),
  every(all(section('priority-actions'), noneIn('priority-action')), all(section('improve'), noneIn('area-for-improvement'))),
)
