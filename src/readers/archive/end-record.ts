const mark = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const directoryMark = 0x02014b50
const recordLength = 22
/** Stands for a number that another record holds, in archives beyond four gigabytes. */
const elsewhere = 0xffff_ffff

/** Where an archive begins and its end record, in bytes of the file. */
interface Extent {
  readonly start: number
  readonly end: number
}

/** Whether a file holds an archive with files in it, whatever stands before and after it. */
export function holdsArchive(bytes: Uint8Array): boolean {
  const file = asBuffer(bytes)
  const extent = extentOf(file)
  return extent !== undefined && file.readUInt16LE(extent.end + 10) > 0
}

/**
 * The bytes of an archive alone. What stands before its first file or after its end record is cut off, and a comment whose
 * length is wrong is dropped; an archive that is sound is given back as it is.
 */
export function soundArchive(bytes: Uint8Array): Buffer {
  const file = asBuffer(bytes)
  const extent = extentOf(file)
  if (!extent) return file
  const { start, end } = extent
  const length = file.readUInt16LE(end + 20)
  if (start === 0 && end + recordLength + length === file.length) return file
  const archive = file.subarray(start, end + recordLength)
  return length === 0 ? archive : Buffer.concat([archive.subarray(0, -2), Buffer.alloc(2)])
}

/** The last end record that leads to a directory of files. */
function extentOf(file: Buffer): Extent | undefined {
  for (let end = file.lastIndexOf(mark); end >= 0; end = end === 0 ? -1 : file.lastIndexOf(mark, end - 1)) {
    const start = end + recordLength <= file.length ? startOf(file, end) : undefined
    if (start !== undefined) return { start, end }
  }
  return undefined
}

/** Where the archive of an end record begins, or undefined if there is no directory where the record says. */
function startOf(file: Buffer, end: number): number | undefined {
  const [size, offset] = [file.readUInt32LE(end + 12), file.readUInt32LE(end + 16)]
  if (offset === elsewhere || size === elsewhere) return 0
  const start = end - size - offset
  if (start < 0) return undefined
  return size === 0 || file.readUInt32LE(end - size) === directoryMark ? start : undefined
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
