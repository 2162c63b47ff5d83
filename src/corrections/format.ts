import { yamlDocument } from '../writers/yaml-lines.ts'
import { modelineOf } from '../yaml-files/modeline.ts'
import { comparePointers } from './pointers.ts'
import type { Accepted, Correction, CorrectionWords, Corrections } from './schema.ts'

/**
 * Corrections as the text of their file: in the order of parts and pointers, whatever the order in which they were made.
 * @example
 * ```ts
 * import { formatCorrections, parseCorrections } from 'inspection-docket'
 *
 * const source = { file: 'letter.pdf', sha256: 'a'.repeat(64) }
 * const words = [{ start: 0, end: 12, page: 1, quote: '11 July 2025' }]
 * const text = formatCorrections({ source, corrections: [{ pointer: '/dates/document', is: '2025-07-11', words, by: 'A. Reader' }] })
 * console.log(text, parseCorrections(text).corrections?.corrections.length)
 * ```
 */
export function formatCorrections({ source: { file, sha256 }, corrections, accepted = [], reviewed = [] }: Corrections): string {
  return modelineOf('corrections') + yamlDocument({
    source: { file, sha256 }, corrections: [...corrections].sort(compare).map(ordered),
    accepted: someOf(accepted.map(orderedAccepted).sort(byText)),
    reviewed: someOf(reviewed.map(({ part, values, by, on }) => ({ part, values, by, on })).sort(byText)),
  })
}

function someOf<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length > 0 ? list : undefined
}

function compare(one: Correction, other: Correction): number {
  return (one.part ?? 0) - (other.part ?? 0)
    || comparePointers(one.pointer, other.pointer)
    || startOf(one) - startOf(other)
    || byText(ordered(one), ordered(other))
}

/** Several entries may be added to one list. */
function startOf({ words }: Correction): number {
  return words?.[0]?.start ?? 0
}

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}

/** Fields in one order; what is nothing is left out. */
function ordered({ part, pointer, was, is, words, reason, by, on }: Correction): object {
  return {
    part, pointer, was: was ?? undefined, is: is ?? undefined, words: words?.map(orderedWords), reason, by, on,
  }
}

function orderedAccepted({ part, code, message, words }: Accepted): object {
  return { part, code, message, words: words && orderedWords(words) }
}

function orderedWords({ at, start, end, page, quote }: CorrectionWords): object {
  return { at, start, end, page, quote }
}
