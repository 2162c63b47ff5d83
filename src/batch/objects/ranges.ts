import { setTimeout as sleep } from 'node:timers/promises'
import { DocketError } from '../../text/errors.ts'
import { addressOf } from './address.ts'
import { storage } from './client.ts'
import { changed, objectFault, statusOf } from './faults.ts'

/** So many bytes are fetched at a time, and again where the connection is lost. */
const most = 8 * 1024 * 1024
const tries = 4
/** Milliseconds before the second try; before each other twice as long as before. */
const firstPause = 100

/** @param bytes of the whole object @throws DocketError when they are too many */
export type Allow = (bytes: number) => void

/** A part of an object, and what tells that the next is of the same. */
interface Part {
  readonly bytes: Uint8Array
  readonly total: number
  readonly tag: string | undefined
}

/**
 * The bytes of an object, part by part.
 * @param allow is asked before any are fetched
 * @throws DocketError when there is no such object, it may not be opened, or was changed meanwhile.
 */
export async function* partsOf(path: string, allow: Allow = () => {}): AsyncGenerator<Uint8Array> {
  let part = await patiently(path, 0, undefined, allow)
  yield part.bytes
  for (let at = part.bytes.length; at < part.total; at += part.bytes.length) {
    part = await patiently(path, at, part.tag, allow)
    yield part.bytes
  }
}

/** The connection was lost while bytes came. */
class BrokenOff extends Error {}

async function patiently(path: string, start: number, tag: string | undefined, allow: Allow): Promise<Part> {
  for (let count = 1; ; count++) {
    try {
      return await partAt(path, start, tag, allow)
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw objectFault(error)
      if (count === tries) throw objectFault(error.cause)
      await sleep(firstPause * 2 ** (count - 1))
    }
  }
}

async function partAt(path: string, start: number, tag: string | undefined, allow: Allow): Promise<Part> {
  const { bucket, key } = addressOf(path)
  const { sdk, client } = await storage()
  const range = { Range: `bytes=${start}-${start + most - 1}`, IfMatch: tag }
  const got = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...range })).catch((error: unknown) => {
    // An object without bytes has no range of them.
    if (statusOf(error) === 416 && start === 0) return undefined
    throw error
  })
  if (!got?.Body) return { bytes: new Uint8Array(), total: 0, tag }
  const body = got.Body
  const leave = (): void => { if ('destroy' in body) body.destroy() }
  const total = totalOf(got)
  try {
    // Not every storage looks at If-Match.
    if (tag !== undefined && got.ETag !== tag) throw changed()
    allow(total)
  } catch (error) {
    leave()
    throw error
  }
  if (total === 0) {
    leave()
    return { bytes: new Uint8Array(), total, tag }
  }
  const bytes = await body.transformToByteArray().catch((error: unknown) => { throw new BrokenOff('', { cause: error }) })
  if (bytes.length !== Math.min(most, total - start) && bytes.length !== total) throw new BrokenOff('', { cause: cutShort() })
  return { bytes, total, tag: got.ETag }
}

/** Of the whole object: what knows no ranges gives all of it. */
function totalOf({ ContentRange, ContentLength = 0 }: { readonly ContentRange?: string; readonly ContentLength?: number }): number {
  const total = /\/(?<total>\d+)$/.exec(ContentRange ?? '')?.groups?.total
  return total === undefined ? ContentLength : Number(total)
}

function cutShort(): DocketError {
  return new DocketError('E_STORAGE', 'The object storage gave fewer bytes than it promised.', 'Read it again.')
}
