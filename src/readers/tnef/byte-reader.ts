/** Reads numbers and stretches of bytes one after the other; beyond the end it throws a RangeError. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  byte(): number {
    return this.bytes.readUInt8(this.step(1))
  }

  short(): number {
    return this.bytes.readUInt16LE(this.step(2))
  }

  long(): number {
    return this.bytes.readUInt32LE(this.step(4))
  }

  take(length: number): Buffer {
    if (this.at + length > this.bytes.length) throw new RangeError('it ends too early')
    const at = this.step(length)
    return this.bytes.subarray(at, at + length)
  }

  private step(length: number): number {
    const at = this.at
    this.at += length
    return at
  }
}
