import { execFile } from 'node:child_process'
import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { runDocket } from '../support/run-docket.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const docket = fileURLToPath(new URL('../../bin/docket.js', import.meta.url))
const letter = `${fixtures}formats/slough-2020.txt`

/** The record of a letter by the built program, with this cache folder. */
async function recordOf(cache: string, { path = letter, env = {} } = {}): Promise<string> {
  const words = [docket, 'extract', path, '--format', 'json', '--no-cache', '--quiet']
  const { stdout } = await promisify(execFile)(process.execPath, words, { env: { ...process.env, DOCKET_CACHE: cache, ...env } })
  return stdout
}

async function keptIn(cache: string): Promise<{ path: string; bytes: Buffer }> {
  const [name = '', ...others] = await readdir(join(cache, 'code'))
  expect(others).toEqual([])
  const path = join(cache, 'code', name)
  return { path, bytes: await readFile(path) }
}

describe('what V8 compiled', () => {
  it('is kept by the first run, and makes no difference to the next', async () => {
    const cache = await temporaryFolder()
    const first = await recordOf(cache)
    const { path } = await keptIn(cache)
    const { mtimeMs } = await stat(path)
    expect(JSON.parse(first)).toHaveLength(1)
    expect(await recordOf(cache)).toBe(first)
    expect((await stat(path)).mtimeMs).toBe(mtimeMs)
  })

  it('is kept again when documents of another kind are read', async () => {
    const cache = await temporaryFolder()
    await recordOf(cache)
    const { bytes } = await keptIn(cache)
    await recordOf(cache, { path: `${fixtures}focused-visit-letter/wakefield-2025.pdf` })
    expect((await keptIn(cache)).bytes.length).toBeGreaterThan(bytes.length)
  })

  it('is made anew where its file is damaged', async () => {
    const cache = await temporaryFolder()
    const record = await recordOf(cache)
    const { path, bytes } = await keptIn(cache)
    for (const damaged of [bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)), bytes.subarray(0, 1000), Buffer.alloc(0)]) {
      await writeFile(path, damaged)
      expect(await recordOf(cache)).toBe(record)
      expect((await keptIn(cache)).bytes.length).toBeGreaterThan(100_000)
    }
  })

  it('is not run where others can write it', async () => {
    const cache = await temporaryFolder()
    await recordOf(cache)
    const { path } = await keptIn(cache)
    await chmod(path, 0o666)
    await recordOf(cache)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('is not kept where that cannot be, or is not wanted', async () => {
    const folder = await temporaryFolder({ file: '' })
    const record = await recordOf(join(folder, 'cache'), { env: { NODE_DISABLE_COMPILE_CACHE: '1' } })
    expect(await recordOf(join(folder, 'file', 'cache'))).toBe(record)
    expect(await recordOf('/proc/none/cache')).toBe(record)
    expect(await readdir(folder)).toEqual(['file'])
  })

  it('is kept whole by two runs at once', async () => {
    const cache = await temporaryFolder()
    const [one, other] = await Promise.all([recordOf(cache), recordOf(cache)])
    expect(one).toBe(other)
    await keptIn(cache)
  })

  it('is told and cleared by docket cache', async () => {
    const cache = await temporaryFolder()
    await recordOf(cache)
    expect((await runDocket(['cache', 'info', '--cache', cache])).stdout).toMatch(/^code {2}1 file/m)
    expect((await runDocket(['cache', 'clear', '--cache', cache])).stderr).toContain('Removed 1 file')
    expect(await readdir(cache)).toEqual([])
  })
})
