import { documentTypes } from '../../../document-types/index.ts'
import type { Run } from '../../command/session.ts'
import { suggestion } from '../../../yaml-files/suggestion.ts'
import { CommandError } from '../../trouble/errors.ts'
import { catalogueEntry } from './catalogue.ts'
import { entryLines } from './lines.ts'

interface TypesOptions {
  readonly json?: boolean
}

export const run: Run<TypesOptions> = async ([id], { json }, terminal) => {
  const wanted = documentTypes.filter((type) => id === undefined || type.id === id)
  if (wanted.length === 0 && id !== undefined) throw unknownType(id)
  const entries = wanted.map(catalogueEntry)
  if (json) await terminal.data(`${JSON.stringify(entries, null, 2)}\n`)
  else for (const entry of entries) for (const line of entryLines(entry, id !== undefined, terminal.paint)) await terminal.show(line)
  return 'ok'
}

function unknownType(id: string): CommandError {
  const nearest = suggestion(id, documentTypes.map((type) => type.id))
  return new CommandError(
    'E_USAGE',
    `There is no document type ${id}.`,
    nearest ? `Did you mean ${nearest}?` : 'docket types lists them all.',
  )
}
