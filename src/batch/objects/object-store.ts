import { createHash } from 'node:crypto'
import { addressOf } from './address.ts'
import { storage } from './client.ts'
import { statusOf } from './faults.ts'
import { type ObjectState, findKnown, isKnownGone } from './known-objects.ts'
import { stateFrom } from './object-state.ts'
import { type Allow, partsOf } from './ranges.ts'

/** Size and time of change of an object, or undefined where it cannot be looked at. */
export async function stateOf(path: string): Promise<Omit<ObjectState, 'tag'> | undefined> {
  const state = findKnown(path) ?? (isKnownGone(path) ? undefined : await headOf(path).catch(() => undefined))
  return state && { bytes: state.bytes, modified: state.modified }
}

/** Whether there is an object. What cannot be looked at is not taken for gone. */
export async function isThere(path: string): Promise<boolean> {
  if (findKnown(path)) return true
  if (isKnownGone(path)) return false
  return headOf(path).then(() => true, (error: unknown) => statusOf(error) !== 404)
}

/** The hash of an object's bytes, or undefined where it cannot be opened. */
export async function hashOf(path: string): Promise<string | undefined> {
  try {
    const hash = createHash('sha256')
    for await (const part of partsOf(path)) hash.update(part)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

/**
 * All bytes of an object.
 * @throws DocketError when there is no such object, it may not be opened, is too large or was changed meanwhile.
 */
export async function bytesOf(path: string, allow: Allow): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of partsOf(path, allow)) parts.push(part)
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
}

/** @throws what the SDK throws. */
export async function headOf(path: string): Promise<ObjectState> {
  const { bucket, key } = addressOf(path)
  const { sdk, client } = await storage()
  return stateFrom(await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key })))
}
