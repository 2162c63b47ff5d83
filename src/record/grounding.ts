import { isAsPrinted } from './as-printed.ts'
import { correctionRule } from './correction-rule.ts'
import type { Fault } from './faults.ts'
import { leafPointers, resolvePointer } from './pointer.ts'
import { isRedacted } from './redacted.ts'
import { type DocketRecord, type Evidence, recordBody } from './schema.ts'

type Body = Pick<DocketRecord, keyof typeof recordBody.shape>

/**
 * Values of a record that have no evidence or say otherwise than its words, and evidence that cannot be right, whatever the source says.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { extract, groundingFaults } from 'inspection-docket'
 *
 * for (const record of await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })) {
 *   console.log(groundingFaults({ ...record, title: 'Another title' }))
 * }
 * ```
 */
export function groundingFaults(record: DocketRecord): Fault[] {
  return [...record.evidence.flatMap((entry, at) => evidenceFaults(entry, at, record)), ...valueFaults(record)]
}

/**
 * Quotes, of values and of reasons for the type, that do not stand at their place in the text that a record was read from.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { misplacedQuotes, readDocument, recordsOf } from 'inspection-docket'
 *
 * const read = await readDocument({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * for (const record of recordsOf(read)) console.log(misplacedQuotes(record, read.doc.text))
 * ```
 */
export function misplacedQuotes({ evidence, classification: { reasons } }: DocketRecord, text: string): Fault[] {
  return Object.entries({ '/evidence': evidence, '/classification/reasons': reasons }).flatMap(([list, entries]) =>
    entries.flatMap(({ start, end, quote }, at) => {
      const words = text.slice(start, end)
      if (words === quote || isRedacted(quote)) return []
      return [{ pointer: `${list}/${at}/quote`, message: `${quoted(quote)} is not what stands at ${start} to ${end} of the source: ${quoted(words)}.` }]
    }))
}

function evidenceFaults({ pointer, start, end, quote }: Evidence, at: number, record: DocketRecord): Fault[] {
  const place = `/evidence/${at}`
  return [
    ...(resolvePointer(record, pointer) === null ? [{ pointer: `${place}/pointer`, message: `There is no value at ${pointer}.` }] : []),
    ...(quote.length === end - start || isRedacted(quote) ? [] : [
      { pointer: `${place}/quote`, message: `The quote has ${quote.length} characters, its place from ${start} to ${end} has ${end - start}.` },
    ]),
  ]
}

function valueFaults(record: DocketRecord): Fault[] {
  const evidence = new Map(record.evidence.map((entry) => [entry.pointer, entry]))
  return leafPointers(bodyOf(record)).flatMap((pointer) => {
    const value = resolvePointer(record, pointer)
    if (value === null || typeof value === 'object') return []
    const entry = evidenceFor(pointer, evidence)
    if (!entry) return [{ pointer, message: 'No evidence says where this was read.' }]
    const isSilent = entry.rule === correctionRule || isRedacted(entry.quote)
    return isSilent || isAsPrinted(pointer, value, entry.quote) ? [] : [{ pointer, message: `The words of its evidence are ${quoted(entry.quote)}.` }]
  })
}

function bodyOf(record: DocketRecord): Body {
  return Object.fromEntries(Object.keys(recordBody.shape).map((field) => [field, record[field as keyof Body]])) as unknown as Body
}

/** The evidence of a value, or of what it is a part of. */
function evidenceFor(pointer: string, evidence: ReadonlyMap<string, Evidence>): Evidence | undefined {
  if (pointer === '') return undefined
  return evidence.get(pointer) ?? evidenceFor(pointer.slice(0, pointer.lastIndexOf('/')), evidence)
}

/** Most of it at most. */
const longest = 160

function quoted(words: string): string {
  return JSON.stringify(words.length > longest ? `${words.slice(0, longest)}…` : words)
}
