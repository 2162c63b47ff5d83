import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** A file of an archive, as the pieces of its text. */
export interface ZipEntry {
  readonly name: string
  readonly pieces: Iterable<string>
}

/** Characters that are compressed at a time. */
const batch = 65_536
/** What archives call deflate. */
const deflated = 8
/** The first day that an archive can name: one for all, so that the same records give the same bytes. */
const day = '1980-01-01T12:00:00'

/** An archive, whose files are asked for piece by piece. */
export async function zipOf(entries: Iterable<ZipEntry>): Promise<Uint8Array> {
  const compressed: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    compressed.push(piece)
  })
  for (const { name, pieces } of entries) await add(name, pieces, zip)
  zip.end()
  return Buffer.concat(compressed)
}

/** Size and check sum of a file stand behind its bytes, when they are known. */
async function add(filename: string, pieces: Iterable<string>, zip: Zip): Promise<void> {
  const file: ZipInputFile = { filename, compression: deflated, mtime: day, size: 0, crc: 0 }
  zip.add(file)
  for await (const chunk of Readable.from(measured(pieces, file)).pipe(createDeflateRaw())) {
    file.ondata?.(null, chunk as Buffer<ArrayBuffer>, false)
  }
  file.ondata?.(null, new Uint8Array(), true)
}

function* measured(pieces: Iterable<string>, file: ZipInputFile): Generator<Buffer> {
  for (const text of batched(pieces)) {
    const bytes = Buffer.from(text)
    file.size += bytes.length
    file.crc = crc32(bytes, file.crc)
    yield bytes
  }
}

function* batched(pieces: Iterable<string>): Generator<string> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < batch) continue
    yield waiting
    waiting = ''
  }
  yield waiting
}
