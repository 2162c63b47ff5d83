import { DocketError } from '../../text/errors.ts'
import { hasCycle } from './cycles.ts'

/** An entry of a compound file's directory; entries are named by their places in it. */
export interface DirectoryEntry {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly child: number
}

const entrySize = 128
const headerSize = 512
const listedSectors = 109
const none = -1
/** Kinds of entries. */
const unused = 0
const stream = 2

/**
 * Checks that a compound file, the container of Word's and Outlook's old files, can be read in finite time, which the
 * libraries for these do not: chains of sectors and the directory's tree must have ends. Gives the names at its top.
 * @throws DocketError when the file is damaged.
 */
export function checkCompoundFile(bytes: Uint8Array): string[] {
  try {
    return new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).check()
  } catch (error) {
    throw error instanceof DocketError ? error : damaged()
  }
}

class CompoundFile {
  private readonly sectorSize: number
  private readonly table: Int32Array

  constructor(private readonly bytes: Buffer) {
    if (bytes.length < headerSize) throw damaged()
    const shift = bytes.readUInt16LE(30)
    if (shift !== 9 && shift !== 12) throw damaged()
    this.sectorSize = 1 << shift
    this.table = this.numbersIn(this.tableSectors())
  }

  check(): string[] {
    const shortTable = this.numbersIn(this.chain(this.bytes.readInt32LE(60)))
    if (hasCycle(this.table) || hasCycle(shortTable)) throw damaged()
    return topNames(this.directory())
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
    if (this.bytes[at + 66] === unused) return { name: '', left: none, right: none, child: none }
    if (this.bytes[at + 66] === stream && this.bytes.readUInt32LE(at + 120) > this.bytes.length) throw damaged()
    const nameLength = Math.min(64, Math.max(0, this.bytes.readUInt16LE(at + 64) - 2))
    const [left = none, right = none, child = none] = [68, 72, 76].map((offset) => this.bytes.readInt32LE(at + offset))
    return { name: this.bytes.toString('utf16le', at, at + nameLength), left, right, child }
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

/** Each entry may be reached in one way only. */
function topNames(entries: readonly DirectoryEntry[]): string[] {
  const reached = new Set<number>()
  for (const { left, right, child } of entries) {
    for (const place of [left, right, child]) {
      if (place < 0) continue
      if (place >= entries.length || reached.has(place)) throw damaged()
      reached.add(place)
    }
  }
  return siblings(entries, entries[0]?.child ?? none)
}

function siblings(entries: readonly DirectoryEntry[], first: number): string[] {
  const names: string[] = []
  const open = [first]
  for (let place = open.pop(); place !== undefined && names.length <= entries.length; place = open.pop()) {
    const entry = entries[place]
    if (!entry) continue
    names.push(entry.name)
    open.push(entry.left, entry.right)
  }
  return names
}

function damaged(): DocketError {
  return new DocketError('E_DAMAGED', 'The file’s container is damaged.', 'Open it in the program that made it and save it again.')
}
