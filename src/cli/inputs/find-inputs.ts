import { isDocumentName } from '../../batch/find/file-kinds.ts'
import type { Input } from '../../batch/find/input.ts'
import { isObject } from '../../batch/objects/address.ts'
import { walk } from '../../batch/find/walk.ts'
import { counted } from '../terminal/words.ts'
import { CommandError } from '../trouble/errors.ts'
import type { Listener } from '../trouble/troubles.ts'
import { refuseDatabases } from './refuse-databases.ts'

/**
 * The documents that paths lead to; a path that leads nowhere is reported and left out.
 * @throws CommandError when there was nothing at all to look at, a path is the address of a database, or paths lead to this machine and to
 *   an object storage.
 */
export async function findInputs(paths: readonly string[], listener: Listener, wanted = isDocumentName): Promise<readonly Input[]> {
  refuseDatabases(paths)
  if (paths.some(isObject) && !paths.every(isObject)) {
    throw new CommandError('E_USAGE', 'Files of this machine and s3:// addresses do not go into one run.', 'Read them one after the other.')
  }
  const { inputs, missing, links } = await walk(paths, wanted)
  for (const { name, error } of missing) listener.tell(error, name)
  if (inputs.length === 0 && missing.length === 0) throw await nothingFound(paths, links, wanted)
  for (const words of passedOver(links)) listener.note(`${words} ${linkHint}`)
  return inputs
}

async function nothingFound(paths: readonly string[], links: number, wanted: (name: string) => boolean): Promise<CommandError> {
  const documents = wanted === isDocumentName ? 0 : (await walk(paths, isDocumentName)).inputs.length
  if (documents > 0) return withoutRecords(paths, documents)
  return new CommandError(
    'E_NO_INPUT',
    [`No file matches ${paths.join(' ')}.`, ...passedOver(links)].join(' '),
    links ? linkHint : 'Name a file, a folder that holds some, or a pattern in quotes.',
  )
}

/** Who asks for records named documents that have none yet. */
export function withoutRecords(paths: readonly string[], documents: number): CommandError {
  const example = paths.length === 1 ? `: docket extract ${paths[0]} --out records` : ''
  return new CommandError(
    'E_NO_INPUT',
    `${counted(documents, 'document')} but no records in ${paths.join(' ')}.`,
    `Run docket extract first${example}.`,
  )
}

const linkHint = 'Links are read where they are named themselves.'

function passedOver(links: number): string[] {
  return links ? [`${counted(links, 'link')} ${links === 1 ? 'was' : 'were'} passed over.`] : []
}
