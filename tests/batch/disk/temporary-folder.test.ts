import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { expect, it, vi } from 'vitest'
import { TemporaryError, makeTemporary, temporarily } from '../../../src/batch/disk/temporary-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const moduleOf = (path: string): string => JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href)
/** What is left when a signal ends a process that has a temporary folder; `before` is what that does first. */
async function endedBy(signal: NodeJS.Signals, before: string): Promise<{ readonly left: string[]; readonly ended: unknown[] }> {
  const folder = await temporaryFolder({})
  const work = `import { writeFileSync } from 'node:fs'
    import { makeTemporary } from ${moduleOf('batch/disk/temporary-folder.ts')}
    import { makeInterruption } from ${moduleOf('cli/terminal/interruption.ts')}
    ${before}
    writeFileSync(await makeTemporary('test') + '/file', 'words')
    setInterval(() => {}, 1000)
    console.log('begun')`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', work], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: folder },
  })
  child.stdout.once('data', () => child.kill(signal))
  const ended = await once(child, 'close')
  return { left: (await readdir(folder)).filter((name) => name.startsWith('docket-')), ended }
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is gone when %s ends the process', async (signal) => {
  expect(await endedBy(signal, '')).toEqual({ left: [], ended: [null, signal] })
})

it('stays while a command comes to its end after a signal, and is gone when that takes too long', async () => {
  expect(await endedBy('SIGTERM', 'makeInterruption().listen()')).toEqual({ left: [], ended: [null, 'SIGTERM'] })
  const patient = `const interruption = makeInterruption()
    interruption.listen()
    interruption.signal.addEventListener('abort', () => process.exit(7))`
  expect(await endedBy('SIGTERM', patient)).toEqual({ left: [], ended: [7, null] })
})

it('cannot be made where there is no folder for it', async () => {
  vi.stubEnv('TMPDIR', '/nonexistent')
  await expect(makeTemporary('test')).rejects.toThrow(TemporaryError)
  vi.unstubAllEnvs()
})

it('leaves no listener when it is removed', async () => {
  // Other tests share the module, and may have folders of their own.
  vi.resetModules()
  const { makeTemporary, removeTemporary } = await import('../../../src/batch/disk/temporary-folder.ts')
  const before = process.listenerCount('SIGTERM')
  const folder = await makeTemporary('test')
  expect(process.listenerCount('SIGTERM')).toBe(before + 1)
  await removeTemporary(folder)
  expect(process.listenerCount('SIGTERM')).toBe(before)
})

it('says that there is no room, and nothing of other trouble', async () => {
  const fails = (error: Error) => temporarily(() => Promise.reject(error))
  await expect(fails(Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' }))).rejects.toMatchObject({ code: 'E_OUTPUT', hint: expect.stringContaining('TMPDIR') as string })
  await expect(fails(new TypeError('a fault'))).rejects.toThrow(TypeError)
})
