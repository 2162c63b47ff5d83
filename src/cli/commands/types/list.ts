import { documentTypes } from '../../../document-types/index.ts'
import type { DocumentType } from '../../../rules/document-type.ts'
import type { Run } from '../../command/session.ts'
import { suggestion } from '../../../yaml-files/suggestion.ts'
import { CommandError } from '../../trouble/errors.ts'
import { catalogueEntry } from './catalogue.ts'
import { entryLines } from './lines.ts'

interface TypesOptions {
  readonly json?: boolean
  readonly types?: readonly string[]
}

export const run: Run<TypesOptions> = async ([id], { json, types }, terminal) => {
  const known = [...documentTypes, ...await declaredTypes(types)]
  const wanted = known.filter((type) => id === undefined || type.id === id)
  if (wanted.length === 0 && id !== undefined) throw unknownType(id, known)
  const entries = wanted.map(catalogueEntry)
  if (json) await terminal.data(`${JSON.stringify(entries, null, 2)}\n`)
  else for (const entry of entries) for (const line of entryLines(entry, id !== undefined, terminal.paint)) await terminal.show(line)
  return 'ok'
}

async function declaredTypes(folders: readonly string[] = []): Promise<readonly DocumentType[]> {
  if (folders.length === 0) return []
  const { soundTypes } = await import('../../options/read-types.ts')
  return (await soundTypes(folders)).types
}

function unknownType(id: string, known: readonly DocumentType[]): CommandError {
  const nearest = suggestion(id, known.map((type) => type.id))
  return new CommandError(
    'E_USAGE',
    `There is no document type ${id}.`,
    nearest ? `Did you mean ${nearest}?` : 'docket types lists them all.',
  )
}
