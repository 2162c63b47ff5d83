import { isDeepStrictEqual } from 'node:util'
import { identityIn } from '../record/identities.ts'
import { resolvePointer } from '../record/pointer.ts'
import type { DocketRecord } from '../record/schema.ts'
import { isOf } from './of-record.ts'
import { isAdded, parted } from './pointers.ts'
import type { Correction } from './schema.ts'

/** What becomes of a correction. */
export type Verdict = 'applied' | 'settled' | 'conflict' | 'refused'

/** With the reason of a conflict, or why it fits no record. */
interface Judged {
  readonly verdict: Verdict
  readonly message: string
}

/** Looks what a correction finds in the record as the rules have made it, and in the text that it was read from. */
export function judge(record: DocketRecord, correction: Correction, text: string): Judged {
  if (!isOf(correction, record)) return { verdict: 'conflict', message: `there is no ${partWords(correction)}` }
  const { parent, step } = parted(correction.pointer)
  const holder = resolvePointer(record, parent)
  if (!mayHold(holder, step)) return { verdict: 'refused', message: `A record has no ${correction.pointer}.` }
  if (isSettled(holder, step, correction)) return { verdict: 'settled', message: '' }
  const message = conflict(holder, step, correction) ?? moved(correction, text)
  return message === undefined ? { verdict: 'applied', message: '' } : { verdict: 'conflict', message }
}

/** What is not read may have been there then. */
function mayHold(holder: unknown, step: string): boolean {
  if (holder === undefined || holder === null) return true
  if (typeof holder !== 'object') return false
  return Array.isArray(holder) ? /^(?:\d+|-)$/.test(step) : Object.hasOwn(holder, step)
}

/** Whether the rules read by themselves what the correction says. */
function isSettled(holder: unknown, step: string, { pointer, was, is }: Correction): boolean {
  if (Array.isArray(holder) && isAdded(pointer)) return has(holder, is)
  if (Array.isArray(holder) && (is ?? null) === null) return !has(holder, was) && readOtherwise(holder, pointer, was) === undefined
  return holder !== undefined && holder !== null && isDeepStrictEqual(valueIn(holder, step), is ?? null)
}

function conflict(holder: unknown, step: string, { pointer, was }: Correction): string | undefined {
  if (holder === undefined || holder === null) return 'what it would be in is not read'
  if (isAdded(pointer)) return undefined
  const now = valueIn(holder, step)
  if (isDeepStrictEqual(now, was ?? null)) return undefined
  const otherwise = Array.isArray(holder) ? readOtherwise(holder, pointer, was) : undefined
  return `it was ${shown(was ?? null)} then, and is ${shown(otherwise ?? now)} now`
}

function moved({ words = [] }: Correction, text: string): string | undefined {
  const gone = words.find(({ start, end, quote }) => text.slice(start, end) !== quote)
  return gone && `${shown(gone.quote)} stands no longer at ${gone.start} to ${gone.end}`
}

function has(list: readonly unknown[], value: unknown): boolean {
  return list.some((entry) => isDeepStrictEqual(entry, value))
}

/** The entry of a list that was a value then, and is read slightly otherwise now. */
function readOtherwise(list: readonly unknown[], pointer: string, was: unknown): unknown {
  const { parent } = parted(pointer)
  const identity = identityIn(parent, was)
  return list.find((entry) => identityIn(parent, entry) === identity && !isDeepStrictEqual(entry, was))
}

/** What is there, or null. */
function valueIn(holder: unknown, step: string): unknown {
  return (holder as Record<string, unknown>)[step] ?? null
}

function partWords({ part }: Correction): string {
  return part === undefined ? 'single document, but several parts' : `part ${part}`
}

/** Of a value not more than that. */
const longest = 80

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
