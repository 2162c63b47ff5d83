import { Grounded, Unread } from '../text/grounded.ts'
import type { View } from '../text/view.ts'
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

function walk(node: unknown, pointer: string, into: { evidence: Evidence[]; warnings: Warning[] }): unknown {
  if (isWordless(node)) return null
  if (node instanceof Grounded) {
    into.evidence.push(evidenceFor(node, pointer))
    return node.value
  }
  if (node instanceof Unread) {
    into.warnings.push(warningAt(node.code, node.message, node.at))
    return null
  }
  if (Array.isArray(node)) return walkList(node, pointer, into)
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, `${pointer}/${escapeStep(key)}`, into)]))
}

/** The mark of a note that stands alone has no words, and so is no value. */
function isWordless(node: unknown): boolean {
  return node instanceof Grounded && node.value === ''
}

function walkList(list: readonly unknown[], pointer: string, into: { evidence: Evidence[]; warnings: Warning[] }): unknown[] {
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
