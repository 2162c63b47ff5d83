import { Grounded, Unread } from '../text/grounded.ts'
import type { View } from '../text/view.ts'
import { isRealDay } from '../vocabulary/calendar.ts'
import type { WarningCode } from '../vocabulary/warnings.ts'
import { escapeStep } from './pointer.ts'
import type { Evidence, Warning } from './schema.ts'

export interface Settled<T> {
  readonly body: T
  readonly evidence: Evidence[]
  readonly warnings: Warning[]
}

/**
 * Walks a draft once: plain values for the record, an evidence entry with JSON Pointer, place and quote for each grounded
 * leaf, a warning for each unread one. The only place where pointers are written.
 */
export function settle<T>(draft: unknown): Settled<T> {
  const settled = { evidence: [] as Evidence[], warnings: [] as Warning[] }
  return { body: walk(draft, '', settled) as T, ...settled }
}

function walk(draft: unknown, pointer: string, into: { evidence: Evidence[]; warnings: Warning[] }): unknown {
  const node = ofTheCalendar(draft)
  if (isWordless(node)) return null
  if (node instanceof Grounded) {
    into.evidence.push(evidenceFor(node, pointer))
    return node.value
  }
  if (node instanceof Unread) {
    warnOnce(warningAt(node.code, node.message, node.at), into.warnings)
    return null
  }
  if (Array.isArray(node)) return walkList(node, pointer, into)
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, `${pointer}/${escapeStep(key)}`, into)]))
}

/** A value with a day that no calendar has is not understood, whichever rule read it. */
function ofTheCalendar(node: unknown): unknown {
  if (!(node instanceof Grounded) || daysOf(node.value).every(isDay)) return node
  return new Unread('date-unread', `"${node.at.value}" names a day that no calendar has.`, node.at)
}

function daysOf(value: unknown): string[] {
  const parts = value !== null && typeof value === 'object'
    ? ['date', 'start', 'end'].map((key) => (value as Record<string, unknown>)[key])
    : [value]
  return parts.filter((part): part is string => typeof part === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(part))
}

function isDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return isRealDay({ day, month, year })
}

/** Two rules that look at the same words warn once. */
function warnOnce(warning: Warning, warnings: Warning[]): void {
  if (!warnings.some(({ code, start, end }) => code === warning.code && start === warning.start && end === warning.end)) {
    warnings.push(warning)
  }
}

/** The mark of a note that stands alone has no words, and so is no value. */
function isWordless(node: unknown): boolean {
  return node instanceof Grounded && node.value === ''
}

function walkList(drafts: readonly unknown[], pointer: string, into: { evidence: Evidence[]; warnings: Warning[] }): unknown[] {
  const list = drafts.map(ofTheCalendar)
  const kept = list.filter((entry) => !(entry instanceof Unread) && !isWordless(entry))
  for (const unread of list) if (unread instanceof Unread) walk(unread, pointer, into)
  return kept.map((entry, index) => walk(entry, `${pointer}/${index}`, into))
}

function evidenceFor(grounded: Grounded<unknown>, pointer: string): Evidence {
  const { start, end, page, quote } = grounded.at
  return { pointer, page, start, end, quote, rule: grounded.rule ?? 'unnamed' }
}

/** A warning about these words, or about the document as a whole. */
export function warningAt(code: WarningCode, message: string, at?: View): Warning {
  return { code, message, page: at?.page ?? null, start: at?.start ?? null, end: at?.end ?? null }
}
