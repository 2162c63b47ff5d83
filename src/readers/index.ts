import { DocketError } from '../text/errors.ts'
import type { ReaderEntry, ReaderOptions, ReaderResult, ReaderWarning, Source } from './define-reader.ts'
import { pagesWithoutText } from './pages-without-text.ts'
import { readers } from './registry.ts'
import { sniff } from './sniff.ts'

export interface SourceRead extends ReaderResult {
  /** Told by the content, not by the name. */
  readonly mediaType: string
}

/** Larger files are no letters. */
const mostBytes = 64 * 1024 * 1024

/**
 * Reads a source with the reader for its content.
 * @throws DocketError when no reader can read it.
 */
export async function readSource(source: Source, options: ReaderOptions = {}): Promise<SourceRead> {
  if (source.bytes.length > mostBytes) throw tooLarge()
  const mediaType = await sniff(source.bytes)
  const entry = readers.find((reader) => reader.mediaTypes.includes(mediaType))
  if (!entry) throw unreadable(mediaType)
  const reader = await entry.load()
  const result = await reader.read(source, options)
  return { ...result, mediaType: namedType(mediaType, source.name), warnings: [...mismatch(entry, source.name), ...result.warnings, ...pagesWithoutText(result.doc)] }
}

function tooLarge(): DocketError {
  return new DocketError('E_TOO_LARGE', `The file has more than ${mostBytes / 1024 / 1024} MiB.`, 'Split it, or save it without its pictures.')
}

function unreadable(mediaType: string): DocketError {
  const known = readers.map((reader) => reader.title).join(', ')
  return new DocketError('E_UNREADABLE', `Files of type ${mediaType} cannot be read.`, `Readable are: ${known}.`)
}

/** Markdown is text whose content does not tell it for certain: there the name decides. */
function namedType(mediaType: string, name: string): string {
  return mediaType === 'text/plain' && /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : mediaType
}

function mismatch(entry: ReaderEntry, name: string): ReaderWarning[] {
  const extension = /\.(?<extension>[a-z0-9]{1,8})$/i.exec(name)?.groups?.['extension']?.toLowerCase()
  const named = readers.find((reader) => extension !== undefined && reader.extensions.includes(extension))
  if (!named || named === entry) return []
  return [{ code: 'media-type-mismatch', message: `The name says ${named.title}, the content is ${entry.title}.` }]
}
