import type { S3Client } from '@aws-sdk/client-s3'
import { packageHint } from '../../text/package-hint.ts'
import { StorageError } from './storage-error.ts'

type Sdk = typeof import('@aws-sdk/client-s3')

/** The SDK with a client of the storage that the environment names. */
export interface Storage {
  readonly sdk: Sdk
  readonly client: S3Client
}

/** Milliseconds that a connection may take, and that nothing may come over it: a file's own time, which is longer, is not used up. */
const patience = { connectionTimeout: 5_000, socketTimeout: 15_000 }
/** What the environment may say of the storage, besides much that the SDK alone knows. */
const settings = ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL', 'AWS_REGION', 'AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
/** A client keeps its connections. */
const clients = new Map<string, S3Client>()

/** @throws StorageError when the package is not installed. */
export async function storage(): Promise<Storage> {
  const sdk = await load()
  const key = JSON.stringify(settings.map((name) => process.env[name]))
  const client = clients.get(key) ?? makeClient(sdk)
  clients.set(key, client)
  return { sdk, client }
}

async function load(): Promise<Sdk> {
  // What the SDK thinks of the version of Node is for whoever installs it, not for whoever reads letters.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'
  try {
    return await import('@aws-sdk/client-s3')
  } catch {
    throw new StorageError(
      'E_PACKAGE', 'Object storage needs the package @aws-sdk/client-s3, which is not installed.', `Add it with: ${packageHint(['@aws-sdk/client-s3'])}`,
    )
  }
}

/**
 * Region, credentials and all else come from where the SDK looks. A storage that is not Amazon's own often knows neither hosts that are
 * called after buckets nor the newer checksums.
 */
function makeClient({ S3Client: Client }: Sdk): S3Client {
  const { AWS_ENDPOINT_URL_S3: own, AWS_ENDPOINT_URL: general, AWS_REQUEST_CHECKSUM_CALCULATION: checksums } = process.env
  return new Client({
    requestHandler: patience,
    ...((own ?? general) && { forcePathStyle: true, ...(checksums === undefined && { requestChecksumCalculation: 'WHEN_REQUIRED' }) }),
  })
}
