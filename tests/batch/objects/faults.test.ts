import { expect, it } from 'vitest'
import { storageFault } from '../../../src/batch/objects/faults.ts'

it.each([
  [301, 'PermanentRedirect', 'AWS_REGION'],
  [400, 'AuthorizationHeaderMalformed', 'AWS_REGION'],
  [429, 'TooManyRequests', 'wait'],
  [503, 'SlowDown', 'wait'],
  [403, 'AccessDenied', 'credentials'],
  [500, 'InternalError', 'network'],
])('a status %i (%s) has a hint that fits it', (httpStatusCode, name, words) => {
  const fault = storageFault({ name, message: '', $metadata: { httpStatusCode } }, 'bucket')
  expect([fault.code, fault.hint]).toEqual(['E_STORAGE', expect.stringContaining(words)])
})
