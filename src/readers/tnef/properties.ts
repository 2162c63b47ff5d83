import { ByteReader } from './byte-reader.ts'

/** A property's value: words in 16-bit letters, words in the file's code page, or bytes. */
export interface Property {
  readonly kind: number
  readonly bytes: Buffer
}

export const kinds = { object: 0x0d, narrow: 0x1e, wide: 0x1f } as const
/** Sizes of values that are always as long, in bytes with what fills them up. */
const sizes: Readonly<Record<number, number>> = {
  0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0a: 4, 0x0b: 4, 0x14: 8, 0x40: 8, 0x48: 16,
}
const severalFlag = 0x1000
/** From here on properties have names of their own. */
const firstNamed = 0x8000
const guidSize = 16

/**
 * Properties by their numbers, of each the first value.
 * @throws RangeError when the list is damaged.
 */
export function propertiesIn(list: Buffer): ReadonlyMap<number, Property> {
  const found = new Map<number, Property>()
  const reader = new ByteReader(list)
  for (let left = reader.long(); left > 0; left--) {
    const type = reader.short()
    const number = reader.short()
    if (number >= firstNamed) passName(reader)
    const value = firstValue(reader, type)
    if (value) found.set(number, { kind: type & ~severalFlag, bytes: value })
  }
  return found
}

function passName(reader: ByteReader): void {
  reader.take(guidSize)
  const isNumber = reader.long() === 0
  if (isNumber) reader.long()
  else padded(reader, reader.long())
}

function firstValue(reader: ByteReader, type: number): Buffer | undefined {
  const size = sizes[type & ~severalFlag]
  const count = size === undefined || type & severalFlag ? reader.long() : 1
  let first: Buffer | undefined
  for (let at = 0; at < count; at++) {
    const value = size === undefined ? padded(reader, reader.long()) : reader.take(size)
    first ??= value
  }
  return first
}

/** Values are filled up to a multiple of four bytes. */
function padded(reader: ByteReader, length: number): Buffer {
  const value = reader.take(length)
  reader.take(-length & 3)
  return value
}
