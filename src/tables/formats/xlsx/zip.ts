import { Zip, type ZipInputFile } from 'fflate'
import type { Sink } from '../define-format.ts'

/** A file of an archive, compressed. */
export interface ZipContent {
  /** How many bytes it was, and their check sum. */
  readonly size: number
  readonly crc: number
  pieces(): AsyncIterable<Uint8Array>
}

export interface ZipEntry {
  readonly name: string
  readonly content: ZipContent
}

/** What archives call deflate. */
const deflated = 8
/** The first day that an archive can name: one for all, so that the same records give the same bytes. */
const day = '1980-01-01T12:00:00'

/** Writes an archive of files that are compressed already. */
export async function writeZip(entries: AsyncIterable<ZipEntry>, sink: Sink): Promise<void> {
  let made: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    made.push(piece)
  })
  const flush = async (): Promise<void> => {
    await sink.write(Buffer.concat(made))
    made = []
  }
  for await (const { name, content } of entries) {
    const file: ZipInputFile = { filename: name, compression: deflated, mtime: day, size: content.size, crc: content.crc }
    zip.add(file)
    for await (const piece of content.pieces()) {
      file.ondata?.(null, piece as Uint8Array<ArrayBuffer>, false)
      await flush()
    }
    file.ondata?.(null, new Uint8Array(), true)
  }
  zip.end()
  await flush()
}
