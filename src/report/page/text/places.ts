import { itemOf } from '../../../analysis/records/evidence-item.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import type { TextData } from '../../page-data.ts'
import { type FieldGroup, fieldGroups } from '../evidence/field-groups.ts'

/** Words of a text that one value was read from, or several. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly group: FieldGroup
  /** Each with its name; behind another one of the same entry, with its name in that. */
  readonly values: readonly { readonly name: string; readonly value: string }[]
}

/** A place that values are still added to; the entry of its first value. */
interface Filling {
  readonly item: string
  readonly values: { name: string; value: string }[]
}

/** The places of a text in their order; of those that begin together the longest comes first. */
export function placesOf({ text, marks }: Pick<TextData, 'text' | 'marks'>): Place[] {
  const places = new Map<string, Place & Filling>()
  for (const [pointer, start, end, value = text.slice(start, end)] of marks) {
    const group = fieldGroups.find(({ fields }) => fields.includes(pointer.split('/')[1] ?? ''))
    if (!group) continue
    const key = `${group.id} ${start} ${end}`
    const known = places.get(key)
    const item = itemOf(pointer)
    const name = known?.item === item ? fieldName(pointer.slice(item.length)) : fieldName(pointer) || 'Dates'
    if (known) known.values.push({ name, value })
    else places.set(key, { start, end, group, item, values: [{ name, value }] })
  }
  return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
