import { DocketError } from '../../text/errors.ts'
import type { Limits } from '../limits.ts'
import { walkXml } from '../xml/walk-xml.ts'
import type { Parts } from './parts.ts'
import type { WordDocument } from './word-model.ts'

/** What mammoth reads a Word file from: its own code hands archives around in this form. */
interface MammothFile {
  exists(name: string): boolean
  read(name: string, encoding?: string): Promise<string>
}

/** Where a style map for mammoth itself would stand; a document must not steer its reader. */
const styleMap = 'mammoth/style-map'

/**
 * Reads a Word file's body with mammoth, which gets the unpacked parts from here and never sees the archive, so that what
 * was counted is what is read.
 * @param replaced parts that are to be read in another wording, their XML checked already
 * @throws DocketError when mammoth cannot read it.
 */
export async function readModel(parts: Parts, replaced: ReadonlyMap<string, string>, limits: Limits): Promise<WordDocument> {
  const { default: mammoth } = await import('mammoth')
  const file: MammothFile = {
    exists: (name) => parts.has(name) && name !== styleMap,
    read: async (name) => replaced.get(name) ?? checked(await parts.text(name), limits),
  }
  let model: WordDocument | undefined
  // Mammoth's HTML has no place for the numbers of lists, so the document is taken before it becomes HTML.
  const transformDocument = (document: WordDocument): unknown => {
    model = document
    return { ...document, children: [] }
  }
  try {
    await mammoth.convertToHtml({ file } as unknown as { path: string }, { transformDocument, externalFileAccess: false, includeEmbeddedStyleMap: false })
  } catch (error) {
    if (error instanceof DocketError) throw error
  }
  if (model) return model
  throw new DocketError('E_DAMAGED', 'The Word file is damaged.', 'Open it in a word processor and save it again.')
}

function checked(xml: string, limits: Limits): string {
  walkXml(xml, { open() {} }, limits)
  return xml
}
