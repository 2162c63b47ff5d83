import type { PlacedCut, Reading } from '../../../docket.ts'
import { concerns, leafPointers, resolvePointer } from '../../../record/pointer.ts'
import type { DocketRecord, Evidence, Reason, Warning } from '../../../record/schema.ts'
import type { NearType } from '../../../stages/classify.ts'
import { type QuoteInLine, quoteInLine } from './quote-in-line.ts'

export interface ExplainedField extends Evidence {
  readonly value: unknown
  readonly line: QuoteInLine
  /** Where the rule stands in the file of a type that a project declares: `types/x-note.type.yaml:12`. */
  readonly writtenIn?: string
}

/** The rule by which a file was cut, and the words that it went by. */
export type ExplainedCut = PlacedCut & { readonly line: QuoteInLine }

/** A cue that fired, with its words in their line. */
export type ExplainedReason = Reason & { readonly line: QuoteInLine; readonly writtenIn?: string }

/** A type that a document of no known type comes near to. */
export interface ExplainedNearType extends Omit<NearType, 'reasons'> {
  readonly reasons: readonly ExplainedReason[]
}

/** Why a record says what it says, as far as a pointer asks. */
export interface Explanation {
  readonly file: string
  readonly part: DocketRecord['source']['part']
  /** Why the file was cut before this document; null for what begins with the file, or where only a field is asked for. */
  readonly cut: ExplainedCut | null
  readonly documentType: string
  readonly confidence: number
  readonly runnerUp: string | null
  readonly variant: string | null
  readonly reasons: readonly ExplainedReason[]
  /** The nearest types of a document of no known type, where its type is asked for. */
  readonly nearest: readonly ExplainedNearType[]
  readonly fields: readonly ExplainedField[]
  /** Pointers of fields for which nothing was found. */
  readonly absent: readonly string[]
  readonly warnings: readonly Warning[]
  readonly record: DocketRecord
}

/** Fields of a record that are not read from the document's words. */
const assembled = ['/schemaVersion', '/id', '/source', '/documentType', '/classification', '/evidence', '/warnings']

export function explain({ record, variant, nearest, cut }: Reading, text: string, pointer: string): Explanation {
  const { source, documentType, classification, evidence, warnings } = record
  const asksForType = pointer === '' || concerns(pointer, '/classification') || concerns(pointer, '/documentType')
  return {
    file: source.file, part: source.part, documentType, variant, record,
    cut: asksForType && cut ? explainedCut(cut, text) : null,
    confidence: classification.confidence,
    runnerUp: classification.runnerUp,
    reasons: asksForType ? explainedReasons(classification.reasons, text) : [],
    nearest: asksForType ? nearest.map((near) => ({ ...near, reasons: explainedReasons(near.reasons, text) })) : [],
    fields: evidence
      .filter((entry) => concerns(entry.pointer, pointer))
      .map((entry) => ({ ...entry, value: resolvePointer(record, entry.pointer), line: quoteInLine(text, entry) })),
    absent: absentFields(record).filter((field) => concerns(field, pointer)),
    warnings: pointer === '' ? warnings : [],
  }
}

function explainedReasons(reasons: readonly Reason[], text: string): ExplainedReason[] {
  return reasons.map((reason) => ({ ...reason, line: quoteInLine(text, reason) }))
}

function explainedCut({ rule, page, start, end }: PlacedCut, text: string): ExplainedCut {
  return { rule, page, start, end, line: quoteInLine(text, { start, end }) }
}

/** Fields that are null or empty as a whole; a missing role of a person that was found is not worth a line. */
function absentFields(record: DocketRecord): string[] {
  return leafPointers(record)
    .filter((leaf) => !assembled.some((field) => concerns(leaf, field)) && !/\/\d+\//.test(leaf))
    .filter((leaf) => isNothing(resolvePointer(record, leaf)))
    .filter((leaf) => !record.evidence.some((entry) => concerns(entry.pointer, leaf)))
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
