import { resolve } from 'node:path'
import { typeSourcesIn } from '../../batch/types/type-sources.ts'
import { type DeclaredType, type TypeSource, parseTypes } from '../../type-files/parse.ts'
import { typeEnding } from '../../type-files/type-ending.ts'
import { CommandError, FaultyFiles } from '../trouble/errors.ts'

/** Document types of folders, and the files that they were read from. */
interface SoundTypes {
  readonly types: readonly DeclaredType[]
  readonly sources: readonly TypeSource[]
}

/**
 * Reads the document types in folders.
 * @throws CommandError when a folder cannot be read or holds none, or a file is wrong, with all that is.
 */
export async function soundTypes(folders: readonly string[]): Promise<SoundTypes> {
  const sources: TypeSource[] = []
  for (const folder of new Map(folders.map((one) => [resolve(one), one])).values()) sources.push(...await typesIn(folder))
  const { types, faults } = parseTypes(sources)
  if (faults.length > 0) throw new FaultyFiles('E_TYPES', faults, 'See docket schema type.')
  return { types, sources }
}

async function typesIn(folder: string): Promise<TypeSource[]> {
  const found = await typeSourcesIn(folder).catch((error: unknown) => { throw unreadable(folder, error) })
  if (found.some(({ name }) => name.endsWith(typeEnding))) return found
  throw new CommandError('E_TYPES', `${folder} holds no document type.`, 'Each is a file there that is called as its id: x-letter.type.yaml.')
}

function unreadable(folder: string, error: unknown): CommandError {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return new CommandError('E_TYPES', `There is no folder ${folder}.`, 'Check the path behind --types.')
  return new CommandError('E_TYPES', `${folder} cannot be read: ${message}`, 'Check it, and who may read it.')
}
