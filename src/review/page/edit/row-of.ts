import type { DocumentData } from '../../page-data.ts'

/** The row of a value; of one that was added to a list, that of the last entry. */
export function rowOf(pointer: string, { fields }: Pick<DocumentData, 'fields'>): string {
  if (!pointer.endsWith('/-')) return pointer
  const list = pointer.slice(0, -1)
  const last = fields.findLast((field) => field.pointer.startsWith(list))?.pointer ?? pointer
  const entry = `${list}${last.slice(list.length).split('/')[0] ?? ''}`
  return fields.find((field) => field.pointer === entry || field.pointer.startsWith(`${entry}/`))?.pointer ?? pointer
}
