import { constants, inflateSync } from 'node:zlib'

const declaration = '/OCProperties'
const packed = '/ObjStm'
const streamBegins = /stream\r?\n/g
/** The entries before a packed stream. */
const farthest = 1024
/** Packed objects take up no more than so many bytes in any file that a person wrote. */
const mostUnpacked = 8 * 1024 * 1024

/** Whether a PDF may have layers. Its catalog says so, which may be packed with other objects; what cannot be unpacked may. */
export function mayHaveLayers(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.includes(declaration)) return true
  for (let at = file.indexOf(packed); at >= 0; at = file.indexOf(packed, at + 1)) {
    if (packedObjectsAt(file, at)?.includes(declaration) ?? true) return true
  }
  return false
}

function packedObjectsAt(file: Buffer, at: number): Buffer | undefined {
  const head = file.subarray(at, at + farthest).toString('latin1')
  streamBegins.lastIndex = 0
  if (!streamBegins.test(head)) return Buffer.alloc(0)
  try {
    return inflateSync(file.subarray(at + streamBegins.lastIndex), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostUnpacked })
  } catch {
    return undefined
  }
}
