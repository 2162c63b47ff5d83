import { contradictions } from '../record/consistency.ts'
import { missingFields } from '../record/expectations.ts'
import type { Classification, Evidence, RecordBody, Warning } from '../record/schema.ts'
import { warningAt } from '../record/settle.ts'
import type { DocumentType, Variant } from '../rules/document-type.ts'
import type { Part } from '../rules/part.ts'
import { otherPaperIn } from '../vocabulary/other-papers.ts'

/** Below this a person should look at the document's type. */
const certain = 0.5

interface Reviewed {
  readonly part: Part
  readonly type: DocumentType | undefined
  readonly variant: Variant | undefined
  readonly classification: Classification
  readonly body: RecordBody
  readonly evidence: readonly Evidence[]
}

/** What a person should look at: a doubtful type, missing fields, contradictions, and the type's own checks. */
export function review({ part, type, variant, classification, body, evidence }: Reviewed): Warning[] {
  return [
    ...doubtfulType(part, type, classification),
    ...missingFields(body, [type?.expects, variant?.expects]),
    ...contradictions(body, evidence),
    ...(type?.checks ?? []).flatMap((check) => check(part, body)),
  ]
}

function doubtfulType(part: Part, type: DocumentType | undefined, { confidence, runnerUp }: Classification): Warning[] {
  if (!type) return [unknownType(part)]
  if (confidence >= certain) return []
  return [warningAt('type-uncertain', `The document may also be ${runnerUp ?? 'of no known type'}.`)]
}

function unknownType({ view }: Part): Warning {
  const other = otherPaperIn(view)
  const message = 'No document type was convincing; only general fields were read.'
  return other ? warningAt('type-unknown', `${message} It looks like ${other.name}.`, other.at) : warningAt('type-unknown', message)
}
