import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FileGroup } from '../../../src/batch/disk/file-group.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('gives files their names when all are whole, and keeps no spool', async () => {
  const folder = await temporaryFolder({})
  await FileGroup.write(join(folder, 'out'), async (group) => {
    const [one, spool] = [await group.file('one'), await group.spool()]
    await spool.write(Buffer.from('words'))
    for await (const piece of spool.pieces()) await one.write(piece)
    expect(await readdir(join(folder, 'out'))).not.toContain('one')
  })
  expect(await readFile(join(folder, 'out/one'), 'utf8')).toBe('words')
  expect(await readdir(folder)).toEqual(['out'])
})

it('leaves what was there where anything goes wrong', async () => {
  const folder = await temporaryFolder({})
  await writeFile(join(folder, 'one'), 'old')
  const failing = FileGroup.write(folder, async (group) => {
    await (await group.file('one')).write(Buffer.from('new'))
    await group.spool()
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect([await readdir(folder), await readFile(join(folder, 'one'), 'utf8')]).toEqual([['one'], 'old'])
})

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing behind a process that %s ends', async (signal) => {
  const folder = await temporaryFolder({})
  const group = new URL('../../../src/batch/disk/file-group.ts', import.meta.url).href
  const work = `import { FileGroup } from ${JSON.stringify(group)}
    await FileGroup.write(${JSON.stringify(folder)}, async (group) => {
      await group.file('one')
      console.log('begun')
      await new Promise(() => setInterval(() => {}, 1000))
    })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', work], { stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.once('data', () => child.kill(signal))
  expect(await once(child, 'close')).toEqual([null, signal])
  expect(await readdir(folder)).toEqual([])
})
