import { itemOf } from '../../../analysis/records/evidence-item.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import type { FoundEvidence } from './find.ts'

/** What one quote was read as: one value, or several that the same words imply. */
export interface Reading extends Omit<FoundEvidence, 'pointer' | 'value'> {
  /** The entry that the values are part of, in words: "Judgement 3". */
  readonly item: string
  /** Each value with its name within the entry; '' where the entry is the value. */
  readonly values: readonly { readonly name: string; readonly value: string }[]
}

/** Evidence with the values of one entry that were read from the same words put together, in the order of their first. */
export function readingsOf(found: readonly FoundEvidence[]): Reading[] {
  const readings = new Map<string, Reading & { values: { name: string; value: string }[] }>()
  for (const { pointer, value, ...words } of found) {
    const item = itemOf(pointer)
    const place = JSON.stringify([item, words])
    const named = { name: fieldWithin(item, pointer), value }
    const known = readings.get(place)
    if (known) known.values.push(named)
    else readings.set(place, { ...words, item: fieldName(item), values: [named] })
  }
  return [...readings.values()]
}

function fieldWithin(item: string, pointer: string): string {
  return pointer === item ? '' : fieldName(pointer.slice(item.length))
}
