import { addressOf } from './address.ts'
import { storage } from './client.ts'
import { storageFault } from './faults.ts'
import { forget } from './known-objects.ts'

/**
 * Puts an object in place of another, or of none, whole.
 * @throws StorageError when the storage cannot be reached or refuses.
 */
export async function putObject(path: string, bytes: Uint8Array): Promise<void> {
  const { bucket, key } = addressOf(path)
  try {
    const { sdk, client } = await storage()
    await client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }))
  } catch (error) {
    throw storageFault(error, bucket)
  }
  forget(path)
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
