/** Bytes of a value by the number of its type. */
const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const entrySize = 12
/** Entries that lead to further directories. */
const subDirectories = new Set([330, 34665, 34853])

/**
 * Checks that the directories of a TIFF stand inside the file and lead to ends, which its decoder takes for granted.
 * @throws Error when they do not.
 */
export function checkTiff(bytes: Buffer): void {
  new TiffCheck(bytes).chain(4)
}

class TiffCheck {
  private readonly seen = new Set<number>()
  private readonly isLittle: boolean

  constructor(private readonly bytes: Buffer) {
    this.isLittle = bytes.toString('latin1', 0, 2) === 'II'
  }

  /** Follows the directories from where the place of the first one is told. */
  chain(at: number): void {
    for (let place = this.number(at); place !== 0; place = this.number(place + 2 + this.short(place) * entrySize)) this.directory(place)
  }

  private directory(place: number): void {
    if (this.seen.has(place)) throw new Error('its pages lead round in a circle')
    this.seen.add(place)
    const count = this.short(place)
    for (let entry = 0; entry < count; entry++) this.entry(place + 2 + entry * entrySize)
  }

  private entry(at: number): void {
    const count = this.number(at + 4)
    const size = count * (typeSizes[this.short(at + 2)] ?? 1)
    const place = size <= 4 ? at + 8 : this.number(at + 8)
    if (place + size > this.bytes.length) throw new Error('a value stands outside the file')
    if (!subDirectories.has(this.short(at))) return
    for (let value = 0; value < count; value++) this.directory(this.number(place + value * 4))
  }

  private short(at: number): number {
    return this.isLittle ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at)
  }

  private number(at: number): number {
    return this.isLittle ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at)
  }
}
