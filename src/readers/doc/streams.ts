import { DocketError } from '../../text/errors.ts'
import { openCompoundFile } from '../ole/compound-file.ts'

/** The streams of a Word file. */
export interface DocStreams {
  /** The head of the file, its text and its settings. */
  readonly document: Buffer
  /** Tables of where in it things stand. */
  readonly table: Buffer
  /** What is too long for the tables, and what forms hold. */
  readonly data: Buffer
}

/** Marks at the start of the head. */
const word97 = 0xa5ec
/** The first byte of a container; the oldest Word needed none. */
const containerStart = 0xd0
/** The upper halves of the marks of all that Word wrote into containers, also in the Far East. */
const wordMarks = [0xa5, 0xa6]
const flagsAt = 0xa
const lockedFlag = 0x100
const tableFlag = 0x200

/** @throws DocketError when the file is locked, damaged or of another version of Word. */
export function openStreams(bytes: Uint8Array): DocStreams {
  if (bytes[0] !== containerStart) throw olderWord()
  const container = openCompoundFile(bytes)
  const document = container.stream('WordDocument')
  if (!document) throw new DocketError('E_DAMAGED', 'The Word file has no text.', 'Open it in a word processor and save it again.')
  const mark = document.readUInt16LE(0)
  if (mark !== word97) throw wordMarks.includes(mark >> 8) ? olderWord() : new Error('the head of the text is missing')
  const flags = document.readUInt16LE(flagsAt)
  if ((flags & lockedFlag) !== 0) {
    throw new DocketError('E_ENCRYPTED', 'The Word file is locked by a password.', 'Save a copy without a password and read that.')
  }
  const table = container.stream((flags & tableFlag) === 0 ? '0Table' : '1Table')
  if (!table) throw new Error('a stream is missing')
  return { document, table, data: container.stream('Data') ?? Buffer.alloc(0) }
}

function olderWord(): DocketError {
  return new DocketError(
    'E_UNREADABLE',
    'The file is of Word 6 or 95, or older, whose format is not read.',
    'Open it in a word processor and save it as DOCX.',
  )
}
