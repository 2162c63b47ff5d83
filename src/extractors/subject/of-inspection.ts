import type { Draft } from '../../record/draft.ts'
import type { Extractor } from '../../rules/extractor.ts'
import { subjectOf } from './subject.ts'

/** The same extractor for parts that are about an inspection; of others it reads nothing. */
export function ofInspection<T>(extractor: Extractor<T>): Extractor<T> {
  return (view, part): Draft<T> | undefined => (subjectOf(part).isInspection ? extractor(view, part) : undefined)
}
