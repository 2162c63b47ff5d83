import { type Field, fieldNames } from '../../official/fields.ts'
import type { NamedColumns } from '../../official/find-table.ts'
import { plainHead } from '../../official/heads.ts'
import type { OfficialFile } from '../../official/official.ts'
import { hint } from '../../yaml-files/suggestion.ts'
import { CommandError } from '../trouble/errors.ts'

/**
 * What `--column published="Date out"` says: heads with their fields.
 * @throws CommandError when there is no such field, no head, or two fields for one.
 */
export function namedColumns(words: readonly string[] = []): NamedColumns {
  const columns = new Map<string, { readonly head: string; readonly field: Field }>()
  for (const one of words) {
    const { field = '', head = '' } = /^(?<field>[^=]*)=(?<head>.*)$/s.exec(one)?.groups ?? { field: one }
    if (!isField(field)) throw new CommandError('E_USAGE', `There is no field ${field} for --column.`, hint(field, fieldNames))
    const plain = plainHead(head)
    if (plain === '') throw new CommandError('E_USAGE', `--column ${one} names no column.`, `Write --column ${field}="Head of the column".`)
    const other = columns.get(plain)
    if (other && other.field !== field) {
      throw new CommandError('E_USAGE', `--column names ${head} for two fields: ${other.field} and ${field}.`, 'Leave out one of them.')
    }
    columns.set(plain, { head, field })
  }
  return new Map([...columns.values()].map(({ head, field }) => [head, field]))
}

function isField(word: string): word is Field {
  return fieldNames.includes(word)
}

/** @throws CommandError when a head that was named stands in no file. */
export function checkColumns(files: readonly OfficialFile[]): void {
  const [first, ...others] = files.map(({ missingColumns }) => missingColumns)
  const head = first?.find((one) => others.every((missing) => missing.includes(one)))
  if (head === undefined) return
  const known = [...new Set(files.flatMap(({ unknownColumns }) => unknownColumns))]
  throw new CommandError('E_USAGE', `--column names ${head}, which is the head of no column.`, known.length > 0 ? hint(head, known) : 'Copy the head from the table.')
}
