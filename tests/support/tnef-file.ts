/** Numbers of a wrapping's attributes, with their types. */
const attributes = { body: 0x0002800c, codePage: 0x00069007, properties: 0x00069003, newFile: 0x00069002, fileTitle: 0x00018010, fileData: 0x0006800f, fileProperties: 0x00069005 } as const
/** Numbers of properties. */
export const tnefProperty = { rtf: 0x1009, page: 0x1013, object: 0x3701, longName: 0x3707 } as const
const types = { words: 0x1f, bytes: 0x102, object: 0x0d } as const

/** An attribute with its value. */
export type TnefAttribute = readonly [name: keyof typeof attributes, value: Buffer | string]
/** A property's number, type and value; of a named one a number above 0x8000. */
export type TnefProperty = readonly [number: number, type: keyof typeof types, value: Buffer]

/** What Outlook wraps up as `winmail.dat`. */
export function tnefFile(...parts: readonly TnefAttribute[]): Buffer {
  const head = [long(0x223e9f78), short(1)]
  return Buffer.concat([...head, ...parts.flatMap(([name, value]) => attribute(name, Buffer.from(value as string, 'latin1')))])
}

function attribute(name: keyof typeof attributes, value: Buffer): Buffer[] {
  const level = /file/i.test(name) ? 2 : 1
  return [Buffer.from([level]), long(attributes[name]), long(value.length), value, short(value.reduce((sum, byte) => (sum + byte) & 0xffff, 0))]
}

/** A list of properties, as an attribute's value. */
export function tnefProperties(...list: readonly TnefProperty[]): Buffer {
  return Buffer.concat([long(list.length), ...list.flatMap(property)])
}

function property([number, type, value]: TnefProperty): Buffer[] {
  const name = number < 0x8000 ? [] : [Buffer.alloc(16), long(0), long(1)]
  return [short(types[type]), short(number), ...name, long(1), long(value.length), value, Buffer.alloc(-value.length & 3)]
}

/** The number of a code page, as an attribute's value. */
export function tnefCodePage(number: number): Buffer {
  return Buffer.concat([long(number), long(0)])
}

function short(number: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(number)
  return bytes
}

function long(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
