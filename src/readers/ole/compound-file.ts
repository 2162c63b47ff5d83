import { DocketError } from '../../text/errors.ts'
import { hasCycle } from './cycles.ts'
import { damaged } from './damage.ts'
import { type DirectoryEntry, noEntry, topEntries } from './directory.ts'

const entrySize = 128
const headerSize = 512
const listedSectors = 109
const none = -1
/** What is shorter stands in short sectors. */
const shortestStream = 4096
const shortSector = 64
/** Kinds of entries. */
const unused = 0
const stream = 2

/** A compound file, the container of Word's and Outlook's old files. */
interface Compound {
  /** Of what stands at its top. */
  readonly names: readonly string[]
  /** The bytes of a stream at its top, whatever the case of its name; undefined where there is none. */
  stream(name: string): Buffer | undefined
}

/**
 * Opens a compound file once it is known that it can be read in finite time: chains of sectors and the directory's tree
 * must have ends, which libraries do not check.
 * @throws DocketError when the file is damaged.
 */
export function openCompoundFile(bytes: Uint8Array): Compound {
  try {
    return new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    throw error instanceof DocketError ? error : damaged()
  }
}

/**
 * Checks that a compound file can be read in finite time, and gives the names at its top.
 * @throws DocketError when the file is damaged.
 */
export function checkCompoundFile(bytes: Uint8Array): readonly string[] {
  return openCompoundFile(bytes).names
}

class CompoundFile implements Compound {
  private readonly sectorSize: number
  private readonly table: Int32Array
  private readonly shortTable: Int32Array
  private readonly root: DirectoryEntry
  private readonly top: readonly DirectoryEntry[]

  constructor(private readonly bytes: Buffer) {
    if (bytes.length < headerSize) throw damaged()
    const shift = bytes.readUInt16LE(30)
    if (shift !== 9 && shift !== 12) throw damaged()
    this.sectorSize = 1 << shift
    this.table = this.numbersIn(this.tableSectors())
    this.shortTable = this.numbersIn(this.chain(bytes.readInt32LE(60)))
    if (hasCycle(this.table) || hasCycle(this.shortTable)) throw damaged()
    const entries = this.directory()
    this.root = entries[0] ?? noEntry
    this.top = topEntries(entries)
  }

  get names(): string[] {
    return this.top.map(({ name }) => name)
  }

  stream(name: string): Buffer | undefined {
    const entry = this.top.find((entry) => entry.name.toLowerCase() === name.toLowerCase())
    return entry && (entry.size < shortestStream ? this.shortStream(entry) : this.longStream(entry))
  }

  private longStream({ first, size }: DirectoryEntry): Buffer {
    const sectors = this.chain(first).map((sector) => this.bytes.subarray(this.startOf(sector), this.startOf(sector + 1)))
    return Buffer.concat(sectors).subarray(0, size)
  }

  /** Short sectors stand in the stream of the root. */
  private shortStream({ first, size }: DirectoryEntry): Buffer {
    const all = this.longStream(this.root)
    const sectors: Buffer[] = []
    for (let sector = first; sector >= 0 && sectors.length <= this.shortTable.length; sector = this.shortTable[sector] ?? none) {
      sectors.push(all.subarray(sector * shortSector, (sector + 1) * shortSector))
    }
    return Buffer.concat(sectors).subarray(0, size)
  }

  /** The sectors that the table of sectors itself stands in: the first are listed in the header, the others in sectors of their own. */
  private tableSectors(): number[] {
    const count = this.bytes.readUInt32LE(44)
    if (count * this.sectorSize > this.bytes.length) throw damaged()
    const sectors = Array.from({ length: Math.min(count, listedSectors) }, (_, at) => this.bytes.readInt32LE(76 + at * 4))
    for (let list = this.bytes.readInt32LE(68), left = count; list >= 0 && sectors.length < count && left > 0; left--) {
      const numbers = this.numbersIn([list])
      sectors.push(...numbers.slice(0, -1))
      list = numbers.at(-1) ?? none
    }
    return sectors.slice(0, count)
  }

  private chain(first: number): number[] {
    const sectors: number[] = []
    for (let sector = first; sector >= 0; sector = this.table[sector] ?? none) {
      if (sectors.length > this.table.length) throw damaged()
      sectors.push(sector)
    }
    return sectors
  }

  private directory(): DirectoryEntry[] {
    return this.chain(this.bytes.readInt32LE(48)).flatMap((sector) => {
      const start = this.startOf(sector)
      return Array.from({ length: this.sectorSize / entrySize }, (_, at) => this.entry(start + at * entrySize))
    })
  }

  private entry(at: number): DirectoryEntry {
    const { bytes } = this
    if (bytes[at + 66] === unused) return noEntry
    const size = bytes.readUInt32LE(at + 120)
    if (bytes[at + 66] === stream && size > bytes.length) throw damaged()
    const nameLength = Math.min(64, Math.max(0, bytes.readUInt16LE(at + 64) - 2))
    const [left = none, right = none, child = none, first = none] = [68, 72, 76, 116].map((offset) => bytes.readInt32LE(at + offset))
    return { name: bytes.toString('utf16le', at, at + nameLength), left, right, child, first, size }
  }

  private numbersIn(sectors: readonly number[]): Int32Array {
    const perSector = this.sectorSize / 4
    const numbers = new Int32Array(sectors.length * perSector)
    for (const [index, sector] of sectors.entries()) {
      const start = this.startOf(sector)
      for (let at = 0; at < perSector; at++) numbers[index * perSector + at] = this.bytes.readInt32LE(start + at * 4)
    }
    return numbers
  }

  private startOf(sector: number): number {
    return (sector + 1) * this.sectorSize
  }
}
