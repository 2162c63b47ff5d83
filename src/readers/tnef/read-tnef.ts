import { ByteReader } from './byte-reader.ts'
import { type Property, propertiesIn } from './properties.ts'

/** A file inside, as far as it is told of. */
export interface TnefFile {
  title?: Buffer
  data?: Buffer
  properties?: ReadonlyMap<number, Property>
}

/** What Outlook wraps up for Outlook. */
export interface Tnef {
  body?: Buffer
  codePage?: number
  properties: ReadonlyMap<number, Property>
  readonly files: TnefFile[]
}

const signature = 0x223e9f78
const attributes = {
  body: 0x800c, fileData: 0x800f, fileTitle: 0x8010, newFile: 0x9002, properties: 0x9003, fileProperties: 0x9005, codePage: 0x9007,
} as const

/**
 * Takes a wrapping to pieces.
 * @throws RangeError when it is none, or is damaged.
 */
export function readTnef(bytes: Buffer): Tnef {
  const reader = new ByteReader(bytes)
  if (reader.long() !== signature) throw new RangeError('it has no signature')
  reader.short()
  const tnef: Tnef = { properties: new Map(), files: [] }
  while (!reader.isAtEnd) {
    reader.byte()
    const attribute = reader.short()
    reader.short()
    put(tnef, attribute, reader.take(reader.long()))
    reader.short()
  }
  return tnef
}

function put(tnef: Tnef, attribute: number, value: Buffer): void {
  const file = tnef.files.at(-1)
  if (attribute === attributes.newFile) tnef.files.push({})
  else if (attribute === attributes.body) tnef.body = value
  else if (attribute === attributes.codePage) tnef.codePage = value.readUInt32LE(0)
  else if (attribute === attributes.properties) tnef.properties = propertiesIn(value)
  else if (file && attribute === attributes.fileTitle) file.title = value
  else if (file && attribute === attributes.fileData) file.data = value
  else if (file && attribute === attributes.fileProperties) file.properties = propertiesIn(value)
}
