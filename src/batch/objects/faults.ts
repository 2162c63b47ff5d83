import { DocketError } from '../../text/errors.ts'
import { StorageError } from './storage-error.ts'

/** What the SDK throws, as far as anybody looks at it. */
interface Refusal {
  readonly name?: string
  readonly message?: string
  /** Of the system. */
  readonly code?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/** Refused for who asks, not for what is asked. */
const unknownUser = ['CredentialsProviderError', 'ExpiredToken', 'InvalidAccessKeyId', 'SignatureDoesNotMatch']

/** Asked in the wrong place. */
const otherRegion = ['AuthorizationHeaderMalformed', 'IllegalLocationConstraintException', 'PermanentRedirect']

/** The HTTP status of an answer; undefined where there was none. */
export function statusOf(error: unknown): number | undefined {
  return (error as Refusal).$metadata?.httpStatusCode
}

/** Trouble with one object. */
export function objectFault(error: unknown): DocketError {
  if (error instanceof DocketError) return error
  if (error instanceof StorageError) return new DocketError('E_STORAGE', error.message, error.hint)
  const { name = '' } = error as Refusal
  const status = statusOf(error)
  if (name === 'NoSuchBucket') return new DocketError('E_NOT_FOUND', 'There is no such bucket.', 'Check the address.')
  if (status === 404) return new DocketError('E_NOT_FOUND', 'There is no such object.', 'Check the address.')
  if (status === 412) return changed()
  if (status === 401 || status === 403 || unknownUser.includes(name)) {
    return new DocketError('E_ACCESS', `The object could not be opened (${reasonOf(error)}).`, accessHint)
  }
  return new DocketError('E_STORAGE', `The object storage did not give the object (${reasonOf(error)}).`, reachHint)
}

export function changed(): DocketError {
  return new DocketError('E_CHANGED', 'The object was changed while it was read.', 'Read it again.')
}

/** Trouble with a bucket as a whole. */
export function storageFault(error: unknown, bucket: string): StorageError {
  if (error instanceof StorageError) return error
  const { name = '' } = error as Refusal
  const status = statusOf(error)
  const refusal = `The object storage refuses for the bucket ${bucket} (${reasonOf(error)})`
  if (name === 'NoSuchBucket') return new StorageError('E_STORAGE', `There is no bucket ${bucket}.`, 'Check the address, and AWS_ENDPOINT_URL_S3.')
  if (status === 429 || name === 'SlowDown') return new StorageError('E_STORAGE', `${refusal}.`, 'It is asked too often: wait, and run it again.')
  if (otherRegion.includes(name) || status === 301 || status === 307) {
    return new StorageError('E_STORAGE', `${refusal}.`, 'Check AWS_REGION: the bucket may lie in another.')
  }
  if ((status !== undefined && status < 500) || unknownUser.includes(name)) {
    return new StorageError('E_STORAGE', `${refusal}.`, accessHint)
  }
  return new StorageError('E_STORAGE', `The object storage of the bucket ${bucket} cannot be reached (${reasonOf(error)}).`, reachHint)
}

const accessHint = 'Check the credentials (AWS_ACCESS_KEY_ID, AWS_PROFILE) and what they may do.'
const reachHint = 'Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network, and run it again.'

/** In a few words, and never more than a name where the storage chose the words: they may repeat what was sent. */
function reasonOf(error: unknown): string {
  const { name = 'Error', message = '', code, $metadata } = error as Refusal
  if (code !== undefined) return code
  if (name !== 'Error') return name
  return $metadata?.httpStatusCode === undefined ? message : `status ${$metadata.httpStatusCode}`
}
