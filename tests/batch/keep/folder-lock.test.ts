import { mkdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { FolderInUse, lockFolder } from '../../../src/batch/keep/folder-lock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Above what any system gives. */
const nobody = 2 ** 30

it('refuses a second run until the first is done', async () => {
  const folder = await temporaryFolder()
  const release = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
  await release()
  await (await lockFolder(folder))()
})

it('takes over at once from a run that was killed', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, '.docket.lock'))
  await writeFile(join(folder, '.docket.holder'), JSON.stringify({ process: nobody, host: hostname() }))
  // Where no timer ever ends, only what waits for none comes to an end.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => { vi.useRealTimers() })
  await (await lockFolder(folder))()
})

it('lets only one of several runs take over from one that was killed', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, '.docket.lock'))
  await writeFile(join(folder, '.docket.holder'), JSON.stringify({ process: nobody, host: hostname() }))
  let [inside, most] = [0, 0]
  const runs = await Promise.allSettled(Array.from({ length: 6 }, async () => {
    const release = await lockFolder(folder)
    most = Math.max(most, ++inside)
    await sleep(30)
    inside--
    await release()
  }))
  expect(most).toBe(1)
  expect(runs.some(({ status }) => status === 'fulfilled')).toBe(true)
})
