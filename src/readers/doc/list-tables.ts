import type { List, ListLevel, Lists } from '../flow/lists.ts'
import { placeOf } from './places.ts'
import type { DocStreams } from './streams.ts'

const definitionSize = 28
const useSize = 16
const levelSize = 28
const mostLevels = 9
/** Word's numbers for ways of counting. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 22: 'decimalZero', 23: 'bullet', 255: 'none',
}

type Place = ReturnType<typeof placeOf>

/** The lists of a document by their numbers, from 1. */
export function readLists(streams: DocStreams): Lists {
  const patterns = readPatterns(streams.table, placeOf(streams, 'lists'))
  return readUses(streams.table, placeOf(streams, 'listUses'), patterns)
}

/** The definitions of lists stand in a row, the levels of all of them after these. */
function readPatterns(table: Buffer, { offset, length }: Place): Map<number, Map<number, ListLevel>> {
  const patterns = new Map<number, Map<number, ListLevel>>()
  if (length < 2) return patterns
  const reader = new LevelReader(table, offset + length)
  const count = table.readUInt16LE(offset)
  for (let at = offset + 2; patterns.size < count; at += definitionSize) {
    const isSimple = (table.readUInt8(at + 26) & 1) !== 0
    patterns.set(table.readInt32LE(at), reader.levels(isSimple ? 1 : mostLevels))
  }
  return patterns
}

/** The uses of lists stand in a row, what each changes after these. */
function readUses(table: Buffer, { offset, length }: Place, patterns: ReadonlyMap<number, Map<number, ListLevel>>): Lists {
  const lists = new Map<string, List>()
  if (length < 4) return lists
  const count = table.readUInt32LE(offset)
  const reader = new LevelReader(table, offset + 4 + count * useSize)
  for (let number = 1; number <= count; number++) {
    const at = offset + 4 + (number - 1) * useSize
    const pattern = table.readInt32LE(at)
    const { levels, restarts } = reader.changes(table.readUInt8(at + 12))
    lists.set(String(number), { pattern: String(pattern), levels: new Map([...(patterns.get(pattern) ?? []), ...levels]), restarts })
  }
  return lists
}

/** Reads the levels of lists, which stand one after the other and tell their own lengths. */
class LevelReader {
  constructor(private readonly table: Buffer, private at: number) {}

  levels(count: number): Map<number, ListLevel> {
    return new Map(Array.from({ length: count }, (_, place) => [place, this.level()]))
  }

  /** Levels that a use of a list has in other words, and those that begin anew. */
  changes(count: number): { levels: Map<number, ListLevel>; restarts: Map<number, number> } {
    const levels = new Map<number, ListLevel>()
    const restarts = new Map<number, number>()
    this.at += 4
    for (let change = 0; change < count; change++) {
      const start = this.table.readInt32LE(this.at)
      const flags = this.table.readUInt32LE(this.at + 4)
      this.at += 8
      const level = (flags & 0x20) !== 0 ? this.level() : undefined
      if (level) levels.set(flags & 0xf, level)
      if ((flags & 0x10) !== 0) restarts.set(flags & 0xf, level?.start ?? start)
    }
    return { levels, restarts }
  }

  private level(): ListLevel {
    const { table, at } = this
    const textAt = at + levelSize + table.readUInt8(at + 24) + table.readUInt8(at + 25)
    const length = table.readUInt16LE(textAt)
    this.at = textAt + 2 + length * 2
    const text = table.toString('utf16le', textAt + 2, this.at)
    return {
      start: table.readInt32LE(at),
      format: formats[table.readUInt8(at + 4)] ?? 'decimal',
      text: Array.from(text, (character) => (character.charCodeAt(0) < mostLevels ? `%${character.charCodeAt(0) + 1}` : character))
        .join(''),
      isPlain: (table.readUInt8(at + 5) & 4) !== 0,
    }
  }
}
