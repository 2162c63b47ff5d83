import type { Place } from '../../../record-files/parsed.ts'
import type { Doc } from '../../../text/doc.ts'
import type { DeclaredType } from '../../../type-files/parse.ts'
import { cuePlace, rulePlaces } from '../../../type-files/written-by.ts'
import type { Explanation } from './explanation.ts'
import { partOf } from '../../records/part-of.ts'

/** An explanation with the places of its rules in the file of its type. */
export function placed(explanation: Explanation, doc: Doc, types: readonly DeclaredType[]): Explanation {
  const type = types.find(({ id }) => id === explanation.documentType)
  if (!type) return explanation
  const rulePlace = rulePlaces(type, partOf(explanation.record, doc))
  return {
    ...explanation,
    reasons: explanation.reasons.map((reason) => ({ ...reason, ...writtenIn(type, cuePlace(type, reason)) })),
    fields: explanation.fields.map((field) => ({ ...field, ...writtenIn(type, rulePlace(field)) })),
  }
}

function writtenIn({ file }: DeclaredType, place: Place | undefined): { writtenIn?: string } {
  return place ? { writtenIn: `${file}:${place.line}` } : {}
}
