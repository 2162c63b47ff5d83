import { addressOf } from './address.ts'
import { storage } from './client.ts'
import { statusOf, storageFault } from './faults.ts'
import { forget } from './known-objects.ts'
import { headOf } from './object-store.ts'

/**
 * Puts an object in place of another, or of none, whole.
 * @throws StorageError when the storage cannot be reached or refuses.
 */
export async function putObject(path: string, bytes: Uint8Array): Promise<void> {
  const { bucket } = addressOf(path)
  await put(path, bytes).catch((error: unknown) => { throw storageFault(error, bucket) })
}

/**
 * The same, if the object still has a tag, or is still not there. Not every storage minds a condition, so that it is looked at as well.
 * Returns the tag that it has from here, or undefined where somebody else was first.
 * @throws StorageError when the storage cannot be reached or refuses.
 */
export async function replaceObject(path: string, bytes: Uint8Array, former: string | undefined): Promise<string | undefined> {
  const condition = former === undefined ? { IfNoneMatch: '*' } : { IfMatch: former }
  if (await tagOf(path) !== former) return undefined
  try {
    return await put(path, bytes, condition).catch((error: unknown) => {
      if (statusOf(error) === knowsNoConditions) return put(path, bytes)
      throw error
    })
  } catch (error) {
    if (otherWasFirst.includes(statusOf(error) ?? 0)) return undefined
    throw storageFault(error, addressOf(path).bucket)
  }
}

/**
 * The tag of an object, which tells whether it is the same; undefined where there is none.
 * @throws StorageError when the storage cannot be reached or refuses.
 */
export async function tagOf(path: string): Promise<string | undefined> {
  return headOf(path).then(({ tag }) => tag, (error: unknown) => {
    if (statusOf(error) === 404) return undefined
    throw storageFault(error, addressOf(path).bucket)
  })
}

/** Statuses of a condition that does not hold, and of two that put at once. */
const otherWasFirst = [409, 412]
const knowsNoConditions = 501

interface Condition {
  readonly IfMatch?: string
  readonly IfNoneMatch?: string
}

async function put(path: string, bytes: Uint8Array, condition: Condition = {}): Promise<string> {
  const { bucket, key } = addressOf(path)
  const { sdk, client } = await storage()
  const { ETag = '' } = await client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ...condition }))
  forget(path)
  return ETag
}

/**
 * Removes an object, if it is there.
 * @throws StorageError when the storage cannot be reached or refuses.
 */
export async function removeObject(path: string): Promise<void> {
  const { bucket, key } = addressOf(path)
  try {
    const { sdk, client } = await storage()
    await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }))
  } catch (error) {
    throw storageFault(error, bucket)
  }
  forget(path)
}
