import { expect, it, vi } from 'vitest'
import { whenFree } from '../../../src/batch/disk/when-free.ts'

/** A lock that fails so often before it is had. */
function lockThatFails(code: string, failures: number) {
  return vi.fn(async () => {
    if (failures-- > 0) throw Object.assign(new Error(code), { code })
    return 'locked'
  })
}

it('waits for whoever has the lock, but not for ever', async () => {
  const lock = lockThatFails('ELOCKED', 2)
  await expect(whenFree(lock, { retries: 2, pause: 1 })).resolves.toBe('locked')
  const taken = lockThatFails('ELOCKED', 9)
  await expect(whenFree(taken, { retries: 2, pause: 1 })).rejects.toThrow('ELOCKED')
  expect(lock).toHaveBeenCalledTimes(3)
  expect(taken).toHaveBeenCalledTimes(3)
})

it.each(['EACCES', 'ENOENT', 'EROFS'])('does not try again after %s', async (code) => {
  const lock = lockThatFails(code, 1)
  await expect(whenFree(lock, { retries: 9, pause: 1 })).rejects.toThrow(code)
  expect(lock).toHaveBeenCalledTimes(1)
})
