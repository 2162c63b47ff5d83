import { differences } from '../../../diff/differences.ts'
import { type DocketRecord, recordBody } from '../../../record/schema.ts'

/** A value that somebody changed in a record by hand, with its pointer in the record as it is once the changes before are made. */
export interface HandEdit {
  readonly pointer: string
  /** Left out where it was removed. */
  readonly is?: unknown
  /** Its pointer in the record as it was edited, where it is there. */
  readonly edited?: string
}

const fields = ['documentType', ...Object.keys(recordBody.shape)]
const inList = /^(?<list>.*)\/(?<index>\d+)$/

/** What somebody changed in a record, in an order in which it can be done: what was removed from the back on, then changed, then added. */
export function editsOf(before: DocketRecord, after: DocketRecord): HandEdit[] {
  const all = differences(before, after).filter(({ pointer }) => fields.includes(pointer.split('/')[1] ?? ''))
  const isEntry = (pointer: string): boolean => inList.test(pointer)
  const removed = all.filter(({ change, pointer }) => change === 'removed' && isEntry(pointer))
  const added = all.filter(({ change, pointer }) => change === 'added' && isEntry(pointer))
  const others = all.filter((one) => !removed.includes(one) && !added.includes(one))
  return [
    ...[...removed].sort((a, b) => indexOf(b.pointer) - indexOf(a.pointer)).map(({ pointer }) => ({ pointer })),
    ...others.map(({ pointer, after: is }) =>
      ({ pointer: withoutAdded(pointer, added.map((one) => one.pointer)), is: is ?? undefined, edited: pointer })),
    ...added.map(({ pointer, after: is }) => ({ pointer: `${listOf(pointer)}/-`, is, edited: pointer })),
  ]
}

/** Where a value is as long as the entries that were added to its list are not there. */
function withoutAdded(pointer: string, added: readonly string[]): string {
  return added.reduce((now, entry) => {
    const { list = '', index = '' } = inList.exec(entry)?.groups ?? {}
    const [step = '', ...rest] = pointer.startsWith(`${list}/`) ? pointer.slice(list.length + 1).split('/') : []
    if (!/^\d+$/.test(step) || Number(step) < Number(index)) return now
    const before = added.filter((one) => one.startsWith(`${list}/`) && indexOf(one) < Number(step)).length
    return [list, Number(step) - before, ...rest].join('/')
  }, pointer)
}

function listOf(pointer: string): string {
  return inList.exec(pointer)?.groups?.list ?? ''
}

function indexOf(pointer: string): number {
  return Number(inList.exec(pointer)?.groups?.index ?? 0)
}
