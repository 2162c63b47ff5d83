import type { EvidenceData, Quoted } from '../../page-data.ts'

/** A value with the words it was read from, put together again. */
export interface FoundEvidence {
  readonly pointer: string
  readonly value: string
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly page: number | null
  readonly rule: string
}

/** All evidence at a JSON Pointer or below it. */
export function evidenceAt(evidence: EvidenceData, pointer: string): FoundEvidence[] {
  return evidence.values
    .filter(([own]) => own === pointer || own.startsWith(`${pointer}/`))
    .map(([own, quoted, value]) => ({ pointer: own, ...unfold(evidence, quoted, value) }))
}

/** The reasons for a document's type, each with its weight as value. */
export function reasonsOf(evidence: EvidenceData): FoundEvidence[] {
  return evidence.reasons.map(([weight, quoted]) => ({
    pointer: '/documentType', ...unfold(evidence, quoted, `${weight > 0 ? '+' : ''}${weight}`),
  }))
}

function unfold({ passages }: EvidenceData, [passage, from, length, page, rule]: Quoted, value?: string): Omit<FoundEvidence, 'pointer'> {
  const words = passages[passage] ?? ''
  const quote = words.slice(from, from + length)
  return { value: value ?? quote, before: words.slice(0, from), quote, after: words.slice(from + length), page, rule }
}
