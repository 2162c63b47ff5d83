import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import type { Input } from '../../../src/batch/find/input.ts'
import { type BatchOptions, type FileFate, readMany } from '../../../src/batch/read/read-many.ts'
import { letter } from '../../support/letter.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Milliseconds; no file is to take so long, however busy the machine is. */
const timeout = 3_600_000
const troubled: BatchOptions = { reader: {}, jobs: 2, timeout, memory: 32, order: 'input', worker: new URL('../workers/trouble.mjs', import.meta.url) }

function inputsOf(names: readonly string[], folder = '/nowhere'): Input[] {
  return names.map((name) => ({ path: `${folder}/${name}`, name, place: name }))
}

async function fatesOf(inputs: readonly Input[], options: BatchOptions): Promise<FileFate[]> {
  const fates: FileFate[] = []
  for await (const fate of readMany(inputs, options)) fates.push(fate)
  return fates
}

/** Fates of files one after the other, on a clock that stands still but for what hangs: a worker says so in the file that it was to read. */
async function fatesOfHanging(names: readonly string[]): Promise<FileFate[]> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const inputs = inputsOf(names, await temporaryFolder())
  const hangs = inputs.filter(({ name }) => name.startsWith('hang')).map(({ path }) => path)
  const clock = setTimeout(() => {
    const hung = hangs.findIndex((path) => existsSync(path))
    if (hung >= 0) hangs.splice(hung, 1)
    if (hung >= 0) vi.advanceTimersByTime(timeout)
    clock.refresh()
  }, 20)
  try {
    return await fatesOf(inputs, { ...troubled, jobs: 1 })
  } finally {
    clearTimeout(clock)
    vi.useRealTimers()
  }
}

const codesOf = (fates: readonly FileFate[]) => fates.flatMap(({ fates: [one] }) => (one && 'error' in one ? [one.error.code] : ['read']))

it('lets a file that hangs, one that eats memory and one that crashes cost themselves alone', async () => {
  const names = ['a', 'hang-1', 'b', 'memory-1', 'c', 'crash', 'd', 'hang-2', 'e', 'f']
  expect(codesOf(await fatesOfHanging(names))).toEqual(['read', 'E_TIMEOUT', 'read', 'E_MEMORY', 'read', 'E_INTERNAL', 'read', 'E_TIMEOUT', 'read', 'read'])
})

it('ends a worker whose engine eats memory that V8 knows nothing of', async () => {
  expect(codesOf(await fatesOf(inputsOf(['a', 'engine', 'b', 'c']), troubled))).toEqual(['read', 'E_MEMORY', 'read', 'read'])
})

it('counts a file’s time from when a worker takes it', async () => {
  const names = ['hang-1', 'hang-2', 'a', 'b']
  expect(codesOf(await fatesOfHanging(names))).toEqual(['E_TIMEOUT', 'E_TIMEOUT', 'read', 'read'])
})

it('gives up what is in hand when it has to stop now, though it would never end', async () => {
  const [soon, now] = [new AbortController(), new AbortController()]
  const run = readMany(inputsOf(['a', 'hang', 'b'], await temporaryFolder()), { ...troubled, jobs: 1 }, { soon: soon.signal, now: now.signal })
  expect((await run.next()).value).toMatchObject({ input: { name: 'a' } })
  soon.abort()
  now.abort()
  expect(await run.next()).toMatchObject({ done: true })
})

it('keeps what libraries print off docket’s own output', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('../support/read-chatter.ts', import.meta.url))], { encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['read chatter\n', ''])
})

it('ends a single file, too, when a time is given', async () => {
  expect(codesOf(await fatesOfHanging(['hang']))).toEqual(['E_TIMEOUT'])
})

it('gives results in the order of the inputs, whichever is ready first', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `${index}.txt`)
  const folder = await temporaryFolder(Object.fromEntries(names.map((name, index) => [name, letter + '\nMore words.'.repeat((9 - index) * 300)])))
  const fates = await fatesOf(inputsOf(names, folder), { reader: {}, jobs: 3, order: 'input' })
  expect(fates.map(({ input }) => input.name)).toEqual(names)
})
