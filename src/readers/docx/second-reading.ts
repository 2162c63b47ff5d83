import { DocketError } from '../../text/errors.ts'
import type { ReaderWarning } from '../define-reader.ts'
import type { Limits } from '../limits/limits.ts'
import { walkXml } from '../xml/walk-xml.ts'
import type { Parts } from '../ooxml/parts.ts'

/** What mammoth reads a Word file from: its own code hands archives around in this form. */
interface MammothFile {
  exists(name: string): boolean
  read(name: string): Promise<string>
}

const longestPlace = 40
/** Shorter words may be the rest of one that was joined. */
const fewestLetters = 3

/**
 * Reads a Word file's words a second time, by mammoth, and tells of those that the first reading neither read nor passed over: they would
 * be lost in silence. Mammoth gets the unpacked parts from here and never sees the archive, so that what was counted is what is read.
 * @param known the words that were read, and those that were passed over for a reason
 */
export async function secondReading(parts: Parts, known: string, limits: Limits): Promise<ReaderWarning[]> {
  const { default: mammoth } = await import('mammoth')
  const file: MammothFile = { exists: (name) => parts.has(name), read: async (name) => checked(await parts.text(name), limits) }
  try {
    const { value } = await mammoth.extractRawText({ file } as unknown as { path: string })
    return lostIn(value, known)
  } catch (error) {
    // What mammoth cannot read is no fault of the file that was read.
    if (error instanceof DocketError && error.code !== 'E_DAMAGED') throw error
    return []
  }
}

/** A warning of the words of a text that are not among the known ones. */
export function lostIn(text: string, known: string): ReaderWarning[] {
  const letters = lettersOf(known)
  const lost = text
    .split('\n')
    .filter((line) => !letters.includes(lettersOf(line)) && wordsOf(line).some((word) => !isKnown(word, letters)))
  const [first] = lost.map((line) => line.trim())
  if (first === undefined) return []
  const place = first.length > longestPlace ? `${first.slice(0, longestPlace)}…` : first
  return [
    {
      code: 'left-out',
      message: `Left out${lost.length > 1 ? ` (${lost.length} times)` : ''}: words that a second reading finds, such as “${place}”.`,
    },
  ]
}

/** Words that are read and words that are passed over may stand side by side without a blank. */
function isKnown(word: string, letters: string): boolean {
  return Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)] as const)
    .some((pieces) => pieces.every((piece) => letters.includes(piece)))
}

function lettersOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('')
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= fewestLetters)
}

function checked(xml: string, limits: Limits): string {
  walkXml(xml, { open() {} }, limits)
  return xml
}
