import { isDeepStrictEqual } from 'node:util'
import type { CorrectionWords } from '../../../corrections/schema.ts'
import { concerns, kindOfField, leafPointers, resolvePointer } from '../../../record/pointer.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { readSelected } from '../../../selected/read-selected.ts'
import type { Doc, Span } from '../../../text/doc.ts'
import { View } from '../../../text/view.ts'
import { choices } from './choices.ts'
import { placed } from './placed.ts'

/** A value, and the record that it is to be in. */
interface Sought {
  readonly pointer: string
  readonly value: unknown
  readonly record: DocketRecord
  /** The text that the record was read from. */
  readonly whole: View
  /** Where its words are looked for first. */
  readonly near: readonly Span[]
}

/**
 * The words of a document that say a value: those of a block that is read so, those that are the value, or those of its parts. They stand
 * where the value's former words do, or those of what it is a part of; elsewhere where there is but one such place.
 */
export function wordsFor(pointer: string, value: unknown, record: DocketRecord, doc: Doc): CorrectionWords[] | undefined {
  const { part } = record.source
  const whole = part ? new View(doc, part.start, part.end) : View.whole(doc)
  const sought = { pointer, value, record, whole, near: formerPlaces(pointer, record, whole) }
  return readSo(sought) ?? printedSo(sought) ?? partsOf(sought)
}

/** The words of what is at a pointer or below it, or else of what that is in, and their blocks. */
function formerPlaces(pointer: string, record: DocketRecord, whole: View): Span[] {
  const evidence = record.evidence.filter((one) => concerns(one.pointer, pointer))
  const parent = pointer.slice(0, pointer.lastIndexOf('/'))
  if (evidence.length === 0) return parent === '' ? [] : formerPlaces(parent, record, whole)
  return [...evidence, ...blocksAround(evidence, whole)]
}

function blocksAround(words: readonly Span[], whole: View): Span[] {
  return whole.allBlocks().filter((block) => words.some((one) => block.overlaps(one)))
}

/** The first of some places that is near; the only one where none is. */
function theOne<Place extends Span>(places: readonly Place[], near: readonly Span[]): Place | undefined {
  const first = near.flatMap((one) => places.filter(({ start, end }) => start < one.end && one.start < end))[0]
  return first ?? (places.length === 1 ? places[0] : undefined)
}

function readSo({ pointer, value, record, whole, near }: Sought): CorrectionWords[] | undefined {
  const found = whole.blocks().flatMap((block) => {
    const read = readSelected(pointer, block, record)
    return 'value' in read && isDeepStrictEqual(read.value, value) ? [{ start: block.start, end: block.end, words: read.words }] : []
  })
  return theOne(found, near)?.words.map(({ pointer: at, ...span }) => placed(span, whole.doc, at))
}

function printedSo({ pointer, value, whole, near }: Sought): CorrectionWords[] | undefined {
  const place = isPrinted(pointer, value) ? theOne(placesOf(value, whole), near) : undefined
  return place && [placed(place, whole.doc)]
}

/** Of an entry all of whose texts are printed, the words of each that has one place, and for the others those of the first. */
function partsOf({ pointer, value, whole, near }: Sought): CorrectionWords[] | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const parts = leafPointers(value).flatMap((at) => {
    const part = resolvePointer(value, at)
    return isPrinted(pointer + at, part) ? [{ at, places: placesOf(part, whole) }] : []
  })
  if (parts.some(({ places }) => places.length === 0)) return undefined
  const sure = parts.flatMap(({ places }) => theOne(places, near) ?? [])
  const around = [...near, ...blocksAround(sure, whole)]
  const words = parts.flatMap(({ at, places }) => {
    const place = theOne(places, around)
    return place ? [placed(place, whole.doc, at)] : []
  })
  const [first] = words
  return first && [placed(first, whole.doc), ...words]
}

/** Texts that stand in no document as a record has them. */
const unprinted = /\/(?:precision|code|urn)$/
const day = /^\d{4}(?:-\d{2}){0,2}$/

function isPrinted(pointer: string, value: unknown): value is string {
  return typeof value === 'string' && !choices[kindOfField(pointer)] && !unprinted.test(pointer) && !day.test(value)
}

/** Where a text stands, as whole words, whatever lines it is broken into. */
function placesOf(value: string, whole: View): View[] {
  const words = value.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(String.raw`\s+`)
  const found = whole.quote.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'gu'))
  return [...found].map(({ 0: { length }, index }) => whole.slice(index, index + length))
}
