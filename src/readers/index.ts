import { DocketError } from '../text/errors.ts'
import type { ReaderOptions, Source } from './define-reader.ts'
import { type OpenedDocument, openSource } from './open/open-source.ts'

export { type OpenedDocument, type UnreadSource, memberOf, openSource } from './open/open-source.ts'

/**
 * Reads a source that is one document, whatever it carries besides, or holds just one.
 * @throws DocketError when it cannot be read, or holds several.
 */
export async function readSource(source: Source, options: ReaderOptions = {}): Promise<OpenedDocument> {
  const documents: OpenedDocument[] = []
  const errors: DocketError[] = []
  for await (const opened of openSource(source, options)) {
    if ('error' in opened) errors.push(opened.error)
    else if (!opened.isCover) documents.push(opened)
  }
  const [only, another] = documents
  // A document that carries others comes before them.
  if (only?.source.name === source.name) return only
  if (another) throw several(documents)
  if (only) return only
  throw errors[0] ?? nothingInside(options)
}

/** A container in which nothing was found, or not what was asked for. */
export function nothingInside({ member }: ReaderOptions): DocketError {
  if (member !== undefined) return new DocketError('E_NOT_FOUND', 'The file holds no document of that name.', 'docket classify lists all that it holds.')
  return new DocketError('E_NO_TEXT', 'The file holds no documents.', 'Check that it was packed whole.')
}

const mostNames = 5

function several(documents: readonly OpenedDocument[]): DocketError {
  const names = documents.slice(0, mostNames).map(({ source }) => source.name)
  const others = documents.length > names.length ? ` and ${documents.length - names.length} more` : ''
  return new DocketError('E_SEVERAL', `The file holds ${documents.length} documents.`, `Name one of them: ${names.join(', ')}${others}.`)
}
