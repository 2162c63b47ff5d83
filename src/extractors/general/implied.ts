import type { Draft } from '../../record/draft.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Pattern } from '../../text/search.ts'

/** A value that the words matched imply: the framework that a title names, the issuer on a letterhead. */
export function implied<T extends string>(value: T, pattern: Pattern) {
  return defineExtractor<T>('implied', (view) => view.find(pattern)?.whole.means(value) as Draft<T> | undefined)
}
