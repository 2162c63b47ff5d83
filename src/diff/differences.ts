import { type Delta, create } from 'jsondiffpatch'
import { escapeStep } from '../record/pointer.ts'
import type { DocketRecord } from '../record/schema.ts'
import { identities } from '../record/identities.ts'

/** One value that is not the same in two records. */
export interface Difference {
  readonly change: 'changed' | 'added' | 'removed'
  /** JSON Pointer in the later record; of what was removed, in the earlier. */
  readonly pointer: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Everything in which two records differ, in the order of the schema's fields. */
export function differences(before: DocketRecord, after: DocketRecord): Difference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof DocketRecord)[]
  return fields.flatMap((field) => told(compare(field, before[field], after[field]), `/${escapeStep(field)}`))
}

function compare(field: keyof DocketRecord, before: unknown, after: unknown): Delta {
  const identity = identities[field] as ((entry: object) => string) | undefined
  const objectHash = identity ?? ((entry: object) => JSON.stringify(entry))
  return create({ objectHash, arrays: { detectMove: false } }).diff(before, after)
}

/** A delta as a list. It is `[after]`, `[before, after]` or `[before, 0, 0]` for a value; for an object and a list it has their keys. */
function told(delta: Delta, pointer: string): Difference[] {
  if (delta === undefined) return []
  if (!Array.isArray(delta)) return '_t' in delta ? toldOfList(delta, pointer) : toldOfObject(delta, pointer)
  const [first, second] = delta as unknown[]
  if (delta.length === 1) return [{ change: 'added', pointer, after: first }]
  return [delta.length === 2 ? { change: 'changed', pointer, before: first, after: second } : { change: 'removed', pointer, before: first }]
}

function toldOfObject(delta: object, pointer: string): Difference[] {
  return Object.entries(delta).flatMap(([key, child]) => told(child as Delta, `${pointer}/${escapeStep(key)}`))
}

/** An index with a low line before it counts in the earlier list. */
function toldOfList(delta: object, pointer: string): Difference[] {
  return Object.entries(delta)
    .filter(([key]) => key !== '_t')
    .map(([key, child]) => ({ index: Number(key.replace('_', '')), child: child as Delta }))
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, child }) => told(child, `${pointer}/${index}`))
}
