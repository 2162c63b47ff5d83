import type { Source } from '../readers/define-reader.ts'
import { openArchive } from '../readers/archive/open-archive.ts'
import { Budget } from '../readers/limits/budget.ts'
import { type Limits, defaultLimits, keepWithin } from '../readers/limits/limits.ts'
import { DocketError } from '../text/errors.ts'
import type { Sheet } from './sheet.ts'

/** A sheet has more cells than a document has lines. */
const limits: Limits = { ...defaultLimits, lines: 2_000_000, elements: 6_000_000, markup: 128 }

const archiveMark = [0x50, 0x4b]
const oleMark = [0xd0, 0xcf, 0x11, 0xe0]
const pdfMark = [0x25, 0x50, 0x44, 0x46]

/**
 * The sheets of a CSV, XLSX or ODS file, which is told by its bytes.
 * @throws DocketError when it is none of these, damaged, locked or larger than may be.
 */
export async function readSheets(source: Pick<Source, 'bytes'>): Promise<Sheet[]> {
  try {
    return await read(source.bytes)
  } catch (error) {
    throw error instanceof DocketError && ['E_LIMIT', 'E_TOO_LARGE'].includes(error.code) ? tooMuch(error) : error
  }
}

async function read(bytes: Uint8Array): Promise<Sheet[]> {
  keepWithin(limits, 'file', bytes.length)
  if (bytes.length === 0) throw new DocketError('E_EMPTY', 'The file holds no bytes.', 'Fetch it again.')
  if (begins(bytes, oleMark)) throw new DocketError('E_UNREADABLE', 'The file is an old or locked Excel file.', 'Save it as XLSX, without a password.')
  if (begins(bytes, pdfMark)) throw new DocketError('E_UNREADABLE', 'The file is a PDF, not a table.', 'Give the CSV, XLSX or ODS file.')
  return begins(bytes, archiveMark) ? readArchive(bytes) : (await import('./csv.ts')).readCsv(bytes, limits)
}

async function readArchive(bytes: Uint8Array): Promise<Sheet[]> {
  const names = new Set((await openArchive(bytes, new Budget(limits))).map(({ name }) => name.replaceAll('\\', '/').toLowerCase()))
  if (names.has('content.xml')) return (await import('./ods.ts')).readOds(bytes, new Budget(limits))
  if ([...names].some((name) => /^xl\/.*\.xml$/.test(name))) return (await import('./xlsx.ts')).readXlsx(bytes, new Budget(limits))
  throw new DocketError('E_UNREADABLE', 'The file is an archive, but no XLSX or ODS file.', 'Unpack it and give the table that is in it.')
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** No option moves these limits. */
function tooMuch({ code, message, cause }: DocketError): DocketError {
  return new DocketError(code, message, 'Save the sheet that is wanted alone, as CSV.', { cause })
}
