import { DocketError } from '../../text/errors.ts'
import { Budget } from '../limits/budget.ts'
import type { Limits } from '../limits/limits.ts'

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const wordText = /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled\.main\+xml/
const openDocument = /^application\/vnd\.oasis\.opendocument\.[a-z-]+/

/** Kinds of ZIP archives by a file that only they hold. */
const archives: readonly (readonly [holds: RegExp, mediaType: string])[] = [
  [/^word[\\/]document\d*\.xml$/i, wordDocument],
  [/^xl\/workbook\.(?:xml|bin)$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/^ppt\/presentation\.xml$/, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
]

/** Kinds of compound files by a name at their top, whatever its case. */
const compounds: readonly (readonly [holds: string, mediaType: string])[] = [
  ['__properties_version1.0', 'application/vnd.ms-outlook'],
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
]

/**
 * What kind of ZIP archive a file is, by the names of the files in it.
 * @throws DocketError when the archive is damaged or holds too many files.
 */
export async function sniffArchive(bytes: Uint8Array, limits: Limits): Promise<string> {
  const { openArchive } = await import('../archive/open-archive.ts')
  const entries = await openArchive(bytes, new Budget(limits))
  const known = archives.find(([holds]) => entries.some(({ name }) => holds.test(name)))
  if (known) return known[1]
  const told = async (part: string): Promise<string> => (await entries.find(({ name }) => name === part)?.unpack())?.toString('latin1')
    ?? ''
  // A Word file's text may stand anywhere; what stands where is listed.
  if (wordText.test(await told('[Content_Types].xml'))) return wordDocument
  return openDocument.exec(await told('mimetype'))?.[0] ?? 'application/zip'
}

/**
 * What kind of compound file a file is, by the names at its top.
 * @throws DocketError when the container is damaged, or holds an encrypted document.
 */
export async function sniffCompound(bytes: Uint8Array): Promise<string> {
  const { checkCompoundFile } = await import('../ole/compound-file.ts')
  const names = new Set(checkCompoundFile(bytes).map((name) => name.toLowerCase()))
  if (names.has('encryptedpackage')) {
    throw new DocketError('E_ENCRYPTED', 'The document is locked by a password.', 'Save a copy without a password and read that.')
  }
  return compounds.find(([holds]) => names.has(holds.toLowerCase()))?.[1] ?? 'application/x-cfb'
}
