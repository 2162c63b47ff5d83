import { expect, it } from 'vitest'
import { hintFor, isPassing } from '../../../src/batch/queue/database-faults.ts'

it.each([
  { code: 'ENOTFOUND' }, { code: 'EHOSTDOWN' }, { code: 'ENETDOWN' }, { code: 'EADDRNOTAVAIL' }, { code: '25006' }, { code: '08006' },
  { code: 'ENOENT', syscall: 'connect' }, { message: 'Query read timeout' }, { errors: [{ code: 'ECONNREFUSED' }] },
])('takes %o for a fault that passes', (fault) => {
  expect(isPassing(fault)).toBe(true)
})

it.each([{ code: 'ENOENT', syscall: 'open' }, { code: '42501' }, { code: '28P01' }])('takes %o for one that stays', (fault) => {
  expect(isPassing(fault)).toBe(false)
})

it('says of each kind what may be done', () => {
  const hints = ['53300', 'ENOTFOUND', '28P01', '3D000', '42501', '53100', 'DEPTH_ZERO_SELF_SIGNED_CERT', '22021'].map((code) => hintFor({ code }))
  expect(new Set(hints).size).toBe(hints.length)
})
