import { type Field, fieldNames } from '../../official/fields.ts'
import type { NamedColumns } from '../../official/find-table.ts'
import { plainHead } from '../../official/heads.ts'
import { hint } from '../../yaml-files/suggestion.ts'
import { CommandError } from '../trouble/errors.ts'

/**
 * What `--column published="Date out"` says: heads with their fields.
 * @throws CommandError when there is no such field, or no head.
 */
export function namedColumns(words: readonly string[] = []): NamedColumns {
  return new Map(words.map((one) => {
    const { field = '', head = '' } = /^(?<field>[^=]*)=(?<head>.*)$/s.exec(one)?.groups ?? { field: one }
    if (!fieldNames.includes(field)) throw new CommandError('E_USAGE', `There is no field ${field} for --column.`, hint(field, fieldNames))
    if (plainHead(head) === '') throw new CommandError('E_USAGE', `--column ${one} names no column.`, `Write --column ${field}="Head of the column".`)
    return [plainHead(head), field as Field]
  }))
}
