import type { Table } from '../../../tables/define-table.ts'
import { tables } from '../../../tables/index.ts'
import { suggestion } from '../../../yaml-files/suggestion.ts'
import { CommandError } from '../../trouble/errors.ts'

/** The tables of these names in their own order; all where none are named. */
export function chosenTables(names: readonly string[] | undefined): readonly Table[] {
  const ids = tables.map(({ id }) => id)
  const unknown = names?.find((name) => !ids.includes(name))
  if (unknown !== undefined) throw unknownTable(unknown, ids)
  return tables.filter(({ id }) => !names || names.includes(id))
}

function unknownTable(name: string, ids: readonly string[]): CommandError {
  const nearest = suggestion(name, ids)
  return new CommandError('E_USAGE', `There is no table ${name}.`, nearest ? `Did you mean ${nearest}?` : `There are ${ids.join(', ')}.`)
}
