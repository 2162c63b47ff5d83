import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Spool } from '../define-format.ts'
import type { ZipContent } from './zip.ts'

/** Characters that are compressed at a time, by themselves: together the pieces are one stream. */
const batch = 262_144
/** Rows are so much alike that more effort makes little difference to the size, and much to the time. */
const level = 1

/** A text that is compressed while it is written. */
export class Deflated implements ZipContent {
  size = 0
  crc = 0
  #waiting = ''

  constructor(private readonly spool: Spool) {}

  append(text: string): void {
    this.#waiting += text
  }

  /** Writes what waits, if it is much. */
  async settle(): Promise<void> {
    if (this.#waiting.length >= batch) await this.#flush(constants.Z_SYNC_FLUSH)
  }

  end(): Promise<void> {
    return this.#flush(constants.Z_FINISH)
  }

  pieces(): AsyncIterable<Uint8Array> {
    return this.spool.pieces()
  }

  async #flush(finishFlush: number): Promise<void> {
    const bytes = Buffer.from(this.#waiting)
    this.#waiting = ''
    this.size += bytes.length
    this.crc = crc32(bytes, this.crc)
    await this.spool.write(deflateRawSync(bytes, { level, finishFlush, chunkSize: 65_536 }))
  }
}
