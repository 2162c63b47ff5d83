import { type Address, pathOfObject } from './address.ts'
import { storage } from './client.ts'
import { storageFault } from './faults.ts'
import { type ObjectState, forgetBelow, listedAll, remember } from './known-objects.ts'
import { stateFrom } from './object-state.ts'

/**
 * The keys below a prefix, page by page, in the order in which the storage tells them. Their states are remembered.
 * @throws StorageError when the storage cannot be reached or refuses.
 */
export async function* listKeys({ bucket, key: prefix }: Address): AsyncGenerator<readonly string[]> {
  const root = pathOfObject({ bucket, key: prefix })
  forgetBelow(root)
  let token: string | undefined
  do {
    const page = await pageOf({ bucket, key: prefix }, token)
    for (const { key, state } of page.objects) remember(pathOfObject({ bucket, key }), state)
    yield page.objects.map(({ key }) => key)
    token = page.next
  } while (token !== undefined)
  listedAll(root)
}

interface Page {
  readonly objects: readonly { readonly key: string; readonly state: ObjectState }[]
  readonly next?: string
}

async function pageOf({ bucket, key }: Address, token: string | undefined): Promise<Page> {
  try {
    const { sdk, client } = await storage()
    const page = await client.send(new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: key, ContinuationToken: token }))
    const objects = (page.Contents ?? []).map(({ Key = '', Size, LastModified, ETag }) => ({
      key: Key, state: stateFrom({ ContentLength: Size, LastModified, ETag }),
    }))
    return { objects, ...(page.IsTruncated && { next: page.NextContinuationToken }) }
  } catch (error) {
    throw storageFault(error, bucket)
  }
}
