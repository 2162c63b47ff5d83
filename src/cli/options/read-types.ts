import { typeSourcesIn } from '../../batch/types/type-sources.ts'
import { type ParsedTypes, type TypeSource, parseTypes } from '../../type-files/parse.ts'
import { CommandError } from '../trouble/errors.ts'

/** Document types of folders, the files that they were read from, and what is wrong with them. */
interface ReadTypes extends ParsedTypes {
  readonly sources: readonly TypeSource[]
}

/**
 * Reads the document types in folders.
 * @throws CommandError when a folder cannot be read or holds none.
 */
export async function readTypes(folders: readonly string[]): Promise<ReadTypes> {
  const sources: TypeSource[] = []
  for (const folder of folders) sources.push(...await typesIn(folder))
  return { sources, ...parseTypes(sources) }
}

async function typesIn(folder: string): Promise<TypeSource[]> {
  const found = await typeSourcesIn(folder).catch((error: unknown) => { throw unreadable(folder, error) })
  if (found.some(({ name }) => name.endsWith('.type.yaml'))) return found
  throw new CommandError('E_TYPES', `${folder} holds no document type.`, 'Each is a file there that is called as its id: x-letter.type.yaml.')
}

function unreadable(folder: string, error: unknown): CommandError {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return new CommandError('E_TYPES', `There is no folder ${folder}.`, 'Check the path behind --types.')
  return new CommandError('E_TYPES', `${folder} cannot be read: ${message}`, 'Check it, and who may read it.')
}
