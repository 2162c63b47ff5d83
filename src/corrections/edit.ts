import { isDeepStrictEqual } from 'node:util'
import { concerns, isBelow, resolvePointer, steps } from '../record/pointer.ts'
import type { DocketRecord } from '../record/schema.ts'
import { applyCorrections } from './apply.ts'
import { partOf } from './of-record.ts'
import { comparePointers, isAdded, parted, withEntry, withoutEntry } from './pointers.ts'
import type { Correction, CorrectionWords } from './schema.ts'

/** What a person does to a corrected record; what it is left out of is removed. */
export interface Edit extends Omit<Correction, 'was' | 'part'> {
  /** In the record as it was corrected so far; /judgements/- adds an entry. */
  readonly pointer: string
}

/**
 * The corrections of a record after one more edit, which may change, undo or take in those that are there.
 * @param record as the rules have made it
 * @param corrections of this record alone
 */
export function editCorrections(record: DocketRecord, corrections: readonly Correction[], edit: Edit, text: string): Correction[] {
  const { applied } = applyCorrections(record, corrections, text)
  const pointer = pointerBefore(edit.pointer, applied)
  const holder = applied.find((one) => holds(one, pointer, record, applied))
  if (holder) return corrections.flatMap((one) => (one === holder ? within(one, pointer, edit, record, applied) : [one]))
  const others = corrections.filter((one) => isAdded(pointer) || !concerns(one.pointer, pointer))
  return [...others, ...fresh(record, pointer, edit)]
}

/** A pointer into the record that the rules have made, or behind it, where an entry was added. */
function pointerBefore(pointer: string, applied: readonly Correction[]): string {
  const removed = applied.filter(({ pointer: entry, is }) => (is ?? null) === null && /^\d+$/.test(parted(entry).step))
  return removed.map((one) => one.pointer).sort(comparePointers).reduce(withEntry, pointer)
}

/** The pointer that an applied correction has given its value, in the record that the rules have made or behind it. */
function pointerOf(correction: Correction, record: DocketRecord, applied: readonly Correction[]): string {
  if (!isAdded(correction.pointer)) return correction.pointer
  const { parent } = parted(correction.pointer)
  const before = (resolvePointer(record, parent) as unknown[]).length
  return `${parent}/${before + applied.filter((one) => one.pointer === correction.pointer).indexOf(correction)}`
}

function holds(correction: Correction, pointer: string, record: DocketRecord, applied: readonly Correction[]): boolean {
  return isBelow(pointer, pointerOf(correction, record, applied))
}

/** The correction with an edit of its value, or of something in that; none where nothing of it is left. */
function within(one: Correction, pointer: string, edit: Edit, record: DocketRecord, applied: readonly Correction[]): Correction[] {
  const way = pointer.slice(pointerOf(one, record, applied).length)
  const is = way === '' ? edit.is : changed(one.is, steps(way), edit.is ?? null)
  const place = isAdded(way) ? `${parted(way).parent}/${(resolvePointer(is, parted(way).parent) as unknown[]).length - 1}` : way
  const kept = (one.words ?? []).filter(({ at = '' }) => !isBelow(at, place))
  const words = [...(isRemovedEntry(way, one.is, is) ? kept.map((known) => moved(known, way)) : kept), ...placed(edit.words ?? [], place)]
  const { pointer: _pointer, is: _is, words: _words, ...said } = edit
  const all = { ...one, ...said, is: is ?? undefined, words: words.length > 0 ? words : undefined }
  return isDeepStrictEqual(all.is ?? null, one.was ?? null) ? [] : [all]
}

function fresh(record: DocketRecord, pointer: string, { is, words, ...said }: Edit): Correction[] {
  const was = isAdded(pointer) ? undefined : resolvePointer(record, pointer) ?? undefined
  if (isDeepStrictEqual(is ?? null, was ?? null)) return []
  return [{ ...said, ...partOf(record), pointer, was, is: is ?? undefined, words }]
}

function placed(words: readonly CorrectionWords[], way: string): CorrectionWords[] {
  return words.map(({ at = '', ...place }) => (way + at === '' ? place : { ...place, at: way + at }))
}

function isRemovedEntry(way: string, before: unknown, after: unknown): boolean {
  const [list, now] = [before, after].map((value) => resolvePointer(value, parted(way).parent))
  return way !== '' && Array.isArray(list) && Array.isArray(now) && now.length < list.length
}

/** Words of a part of the value, where that is once an entry is gone. */
function moved(words: CorrectionWords, entry: string): CorrectionWords {
  return words.at === undefined ? words : { ...words, at: withoutEntry(words.at, entry) }
}

/** A value with another one in it. */
function changed(value: unknown, [step, ...rest]: readonly string[], is: unknown): unknown {
  if (step === undefined) return is
  if (Array.isArray(value)) {
    if (step === '-') return [...value as unknown[], is]
    const entry = rest.length === 0 && is === null ? [] : [changed(value[Number(step)], rest, is)]
    return value.toSpliced(Number(step), 1, ...entry) as unknown[]
  }
  return { ...(value as object), [step]: changed((value as Record<string, unknown>)[step], rest, is) }
}
