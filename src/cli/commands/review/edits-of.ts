import { differences } from '../../../diff/differences.ts'
import { type DocketRecord, recordBody } from '../../../record/schema.ts'
import { resolvePointer } from '../../../record/pointer.ts'
import { type ListEdits, entryAt, listEdits } from './list-edits.ts'

/** A value that somebody changed in a record by hand, with its pointer in the record as it is once the changes before are made. */
export interface HandEdit {
  readonly pointer: string
  /** Left out where it was removed. */
  readonly is?: unknown
  /** Its pointer in the record as it was edited, where it is there. */
  readonly edited?: string
}

/** What of a record can be corrected. */
export const correctable = ['documentType', ...Object.keys(recordBody.shape)]

/**
 * What somebody changed in a record, in an order in which it can be done: entries are removed from outer lists before inner ones and from
 * the back on, then values are changed, then entries are added.
 */
export function editsOf(before: DocketRecord, after: DocketRecord): HandEdit[] {
  const all = differences(before, after).filter(({ pointer }) => correctable.includes(pointer.split('/')[1] ?? ''))
  const lists = listEdits(all)
  const inEntries = [...lists.values()]
  const others = all.filter(({ change, pointer }) => change === 'changed' || !entryAt(pointer))
  const changed = [...others.map(({ pointer }) => pointer), ...inEntries.flatMap(({ changed: some }) => some)]
  const added = inEntries.flatMap(({ list, added: some }) => some.map((index) => ({ list, edited: `${list}/${index}` })))
  return [
    ...removals(inEntries, lists),
    ...changed.map((edited) => ({ pointer: beforeAdditions(edited, lists), is: resolvePointer(after, edited) ?? undefined, edited })),
    ...added.map(({ list, edited }) => ({ pointer: `${beforeAdditions(list, lists)}/-`, is: resolvePointer(after, edited), edited })),
  ]
}

function removals(edits: readonly ListEdits[], lists: ReadonlyMap<string, ListEdits>): HandEdit[] {
  const depth = ({ list }: ListEdits): number => list.split('/').length
  return [...edits].sort((a, b) => depth(a) - depth(b)).flatMap(({ list, removed }) =>
    [...removed].reverse().map((index) => ({ pointer: `${beforeAdditions(list, lists)}/${index}` })))
}

/** Where a value is as long as the entries that were added, to any list that it is in, are not there. */
function beforeAdditions(pointer: string, lists: ReadonlyMap<string, ListEdits>): string {
  const { list, index } = entryAt(pointer) ?? {}
  if (list !== undefined && index !== undefined) {
    const earlier = lists.get(list)?.added.filter((one) => one < index).length ?? 0
    return `${beforeAdditions(list, lists)}/${index - earlier}`
  }
  const at = pointer.lastIndexOf('/')
  return at <= 0 ? pointer : beforeAdditions(pointer.slice(0, at), lists) + pointer.slice(at)
}
