import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { DocketError } from '../../text/errors.ts'
import type { Budget } from '../limits/budget.ts'
import { keepWithin, limitError } from '../limits/limits.ts'

const freeBytes = 1024 * 1024
const knownMethods = [0, 8]

/**
 * The bytes of an entry, counted while they come: what a file says of its own size is not believed.
 * @throws DocketError when the entry is locked, damaged or larger than may be.
 */
export async function unpackEntry(zip: ZipFile, entry: Entry, budget: Budget): Promise<Buffer> {
  if (entry.isEncrypted()) {
    throw new DocketError('E_ENCRYPTED', 'The file is packed with a password.', 'Unpack it with the password and read what comes out.')
  }
  if (!knownMethods.includes(entry.compressionMethod)) throw unknownMethod(entry.compressionMethod)
  keepWithin(budget.limits, 'file', entry.uncompressedSize)
  const bytes = await collect(zip, entry, budget)
  if (crc32(bytes) !== entry.crc32) throw damaged('The packed file is not what its check sum says.')
  return bytes
}

async function collect(zip: ZipFile, entry: Entry, budget: Budget): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += (chunk as Buffer).length
      budget.countBytes((chunk as Buffer).length)
      keepWithin(budget.limits, 'file', size)
      if (size > freeBytes && size > entry.compressedSize * budget.limits.ratio) throw limitError(budget.limits, 'ratio')
      chunks.push(chunk as Buffer)
    }
  } catch (error) {
    throw error instanceof DocketError ? error : damaged(`The packed file cannot be unpacked (${(error as Error).message}).`)
  }
  return Buffer.concat(chunks)
}

function unknownMethod(method: number): DocketError {
  return new DocketError(
    'E_UNREADABLE',
    `The file is packed by a method that cannot be read (${method}).`,
    'Pack it again as an ordinary ZIP archive.',
  )
}

function damaged(message: string): DocketError {
  return new DocketError('E_DAMAGED', message, 'Fetch the archive again.')
}
