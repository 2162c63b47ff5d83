import { type Document, isMap, isNode, isPair, isSeq, parseDocument } from 'yaml'
import { steps } from '../record/pointer.ts'
import type { ParsedRecord, Place } from './parsed.ts'

/** Finds places in a JSON text; it is parsed for them once, when the first is asked for. */
export function locator(text: string): ParsedRecord['locate'] {
  let document: Document | undefined
  return (pointer) => {
    document ??= parseDocument(text, { prettyErrors: false })
    return placeOf(text, placeIn(document, pointer))
  }
}

/** Line and column of an offset. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** The offset of the key or list entry that a pointer leads to, or of the last one on the way that is there. */
export function placeIn(document: Document, pointer: string): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of steps(pointer)) {
    const next = childOf(node, step)
    if (!next) break
    offset = startOf(next.label) ?? offset
    node = next.value
  }
  return offset
}

function childOf(node: unknown, step: string): { label: unknown; value: unknown } | undefined {
  if (isSeq(node)) return entry(node.items[Number(step)])
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isNode(key) && String(key) === step)
  return isPair(pair) ? { label: pair.key, value: pair.value } : undefined
}

function entry(value: unknown): { label: unknown; value: unknown } | undefined {
  return value === undefined ? undefined : { label: value, value }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
