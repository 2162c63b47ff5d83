import { groupBy } from '../../../analysis/lists/group-by.ts'
import { concerns } from '../../../record/pointer.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Doc } from '../../../text/doc.ts'
import type { DeclaredType } from '../../../type-files/parse.ts'
import type { SaidPhrase } from '../../../type-files/phrases/declared-phrase.ts'
import { partOf } from '../../records/part-of.ts'
import type { ExplainedSentence } from './sentences.ts'

interface NamedPhrase extends SaidPhrase {
  readonly name: string
}

/** The sentences in which phrases of a type's own file stand; of a field, those in which its values were read. */
export function declaredSentences({ declared }: DeclaredType, record: DocketRecord, doc: Doc, pointer: string): ExplainedSentence[] {
  const view = partOf(record, doc)
  const asked = record.evidence.filter((entry) => concerns(entry.pointer, pointer))
  const said = [...declared.phrases].flatMap(([name, phrase]) => phrase.in(view).map((one): NamedPhrase => ({ ...one, name })))
  const shown = said.filter(({ sentence }) => pointer === '' || asked.some((entry) => sentence.overlaps(entry)))
  return [...groupBy(shown, ({ sentence }) => sentence.start).values()].flatMap(explained)
}

function explained(phrases: readonly NamedPhrase[]): ExplainedSentence[] {
  const [first] = phrases
  if (!first) return []
  const { page, value } = first.sentence
  const parts = phrases.flatMap((said) => [...said.parts])
  return [{
    page, sentence: value, grades: [],
    meanings: parts.map(([name, { at, meaning }]) => ({ words: at.value, says: [name, ...(meaning ? [meaning] : [])].join(' ') })),
    phrases: phrases.map(({ name, at }) => ({ words: at.value, says: name })),
  }]
}
