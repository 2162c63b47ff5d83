import { isDeepStrictEqual } from 'node:util'
import { type Difference, differences } from '../../../diff/differences.ts'
import { isBelow, resolvePointer } from '../../../record/pointer.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { valueInWords } from '../../../review/data/value-in-words.ts'
import { type HandEdit, correctable } from './edits-of.ts'
import { entryAt } from './list-edits.ts'
import type { HandEdited } from './words-left.ts'

/** What of a record is no value of the document, and is edited for nothing. */
const uncorrectable = ['id', 'classification', 'warnings'] as const

/** What somebody changed that no correction makes, but for edits that were refused. */
export function leftOver({ raw, before, edited, now }: HandEdited, refused: readonly HandEdit[]): string[] {
  const refusedFields = refused.map(({ pointer }) => fieldOf(pointer))
  const fields = correctable.filter((field) => !refusedFields.includes(field))
  const others = differences(edited, now).filter(({ pointer }) => fields.includes(fieldOf(pointer)))
  const lists = new Set(others.flatMap(({ pointer }) => entryAt(pointer)?.list ?? []))
  const moved = [...lists].filter((list) => isInOtherOrder(list, edited, now))
  return [
    ...moved.map((list) => `The entries of ${list} come out in another order: what is added comes last.`),
    ...others.filter(({ pointer }) => !moved.some((list) => isBelow(pointer, list))).map(tellOther),
    ...uncorrectable.filter((field) => ![raw, before, now].some((record) => isDeepStrictEqual(edited[field], record[field])))
      .map((field) => `/${field} was edited, which no correction can do; it is left as it was.`),
  ]
}

function tellOther({ pointer, before: wanted, after: is }: Difference): string {
  return `${pointer} does not come out as it was edited: it is ${valueInWords(is) || 'nothing'} instead of ${valueInWords(wanted) || 'nothing'}.`
}

function isInOtherOrder(list: string, ...records: readonly DocketRecord[]): boolean {
  const [one, other] = records.map((record) => {
    const entries = resolvePointer(record, list) as unknown[] | undefined
    return entries?.map((entry) => JSON.stringify(entry)).sort()
  })
  return isDeepStrictEqual(one, other)
}

function fieldOf(pointer: string): string {
  return pointer.split('/')[1] ?? ''
}
