import { appendFile, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { Running } from '../faults/support/run-built.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { contentOf, keyOf, letters, prefix, putsOf, storage, withStorage } from '../support/stored.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

withStorage()

describe('shards in an object storage', () => {
  it.each(['a folder', 'an object storage'])('become the whole in %s, the empty ones among them', async (where) => {
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    const parts = [1, 2, 3, 4, 5, 6].map((index) => `${prefix}/parts/${index}`)
    for (const [at, part] of parts.entries()) {
      expect((await runDocket(['extract', folder, '--out', part, '--shard', `${at + 1}/${parts.length}`])).status).toBe(0)
    }
    const all = where === 'a folder' ? `${out}/all` : `${prefix}/all`
    expect(await runDocket(['merge', ...parts, '--out', all])).toMatchObject({ status: 0, stderr: expect.stringContaining('4 files') as string })
    await runDocket(['extract', folder, '--out', `${out}/one`])
    await runDocket(['tables', all, '--out', `${out}/of-all`])
    await runDocket(['tables', `${out}/one`, '--out', `${out}/of-one`])
    expect(await contentOf(`${out}/of-all`)).toEqual(await contentOf(`${out}/of-one`))
  })

  it('are missed where one is not there, by the name that they have there', async () => {
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    await runDocket(['extract', folder, '--out', `${prefix}/1`, '--shard', '1/2'])
    const { status, stderr } = await runDocket(['merge', `${prefix}/1`, '--out', out])
    expect([status, stderr]).toEqual([1, expect.stringContaining('2/2')])
    expect((await runDocket(['merge', `${prefix}/none`, '--out', out])).stderr).toContain(`${prefix}/none`)
  })

  it('are not merged where the run that put them was cut off, until it has come to its end', async () => {
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])
    await appendFile(`${folder}/a.txt`, '\nMore')
    storage.meddle = ({ method, url = '' }, response) => {
      if (method !== 'PUT' || !url.includes('a.txt.yaml')) return false
      response.writeHead(403).end()
      return true
    }
    expect((await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])).status).toBe(5)
    storage.meddle = undefined
    expect(await runDocket(['merge', prefix, '--out', `${out}/all`])).toMatchObject({ status: 2, stderr: expect.stringContaining(`The run that wrote ${prefix} was cut off`) as string })
    expect((await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])).status).toBe(0)
    expect(await storage.keys(keyOf(`${prefix}/.manifest`))).toEqual([])
    expect((await runDocket(['merge', prefix, '--out', `${out}/all`])).status).toBe(0)
  })

  it('make no whole of a folder whose merge was cut off before its mark', async () => {
    const folder = await temporaryFolder(letters)
    for (const at of [1, 2, 3]) await runDocket(['extract', folder, '--out', `${prefix}/${at}`, '--shard', `${at}/3`])
    let marks = 0
    storage.meddle = ({ method, url = '' }, response) => {
      if (method !== 'PUT' || !url.includes('.docket.shards') || marks++ === 0) return false
      response.writeHead(403).end()
      return true
    }
    expect((await runDocket(['merge', `${prefix}/1`, '--out', `${prefix}/all`])).status).toBe(5)
    storage.meddle = undefined
    expect((await runDocket(['merge', `${prefix}/2`, '--out', `${prefix}/all`])).status).toBe(1)
    expect((await runDocket(['merge', ...[1, 2, 3].map((at) => `${prefix}/${at}`), '--out', `${prefix}/all`])).status).toBe(0)
  })

  it('are marked once', async () => {
    const folder = await temporaryFolder(letters)
    await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])
    storage.requests.length = 0
    await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])
    expect(putsOf()).toEqual([])
  })

  it.each([['/k/1', '/k'], ['/k/1', '/k/1/'], ['/k', '/k/all']])('are not merged where one lies in the other: %s into %s', async (from, to) => {
    storage.requests.length = 0
    const { status, stderr } = await runDocket(['merge', prefix + from, '--out', prefix + to])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/E_MERGE.*lie one in the other/s)])
    expect(storage.requests).toEqual([])
  })

  it('are told by the addresses that they have', async () => {
    const folder = await temporaryFolder({ 'a.txt': letter })
    await runDocket(['extract', folder, '--out', `${prefix}/1`])
    expect((await runDocket(['merge', `${prefix}/1`, '--out', `${prefix}/all`])).stderr).toContain(`Records are in ${prefix}/all/`)
  })
})

describe('a TERM', () => {
  it.each([
    ['extract puts', 'PUT', (folder: string) => ['extract', folder, '--out', `${prefix}/out`, '--no-cache']],
    ['summary copies', 'GET', () => ['summary', `${prefix}/records`]],
    ['merge fetches', 'GET', (folder: string) => ['merge', `${prefix}/records`, '--out', `${folder}/all`]],
  ])('while %s leaves nothing on this machine', async (_, method, words) => {
    const [folder, TMPDIR] = [await temporaryFolder(letters), await temporaryFolder({})]
    await runDocket(['extract', folder, '--out', `${prefix}/records`])
    const isAsked = new Promise<void>((resolve) => {
      storage.meddle = (request) => {
        if (request.method !== method || !request.url?.includes('a.txt.json')) return false
        resolve()
        return true
      }
    })
    const running = Running.start(words(folder), { cwd: folder, env: { ...storage.environment, TMPDIR } })
    await isAsked
    running.signal('SIGTERM')
    expect(await running.end()).toEqual({ status: null, signal: 'SIGTERM', stderr: '' })
    expect((await readdir(TMPDIR)).filter((name) => name.startsWith('docket-'))).toEqual([])
  })
})

describe('addresses that lead nowhere', () => {
  it.each([
    [['tables', 'records', '--out', 's3://bucket/tables'], 'writes into files of this machine'],
    [['report', 'records', '--out', 's3://bucket/report.html'], 'writes into files of this machine'],
    [['extract', 'letters', '--out', 'records', '--summary-file', 's3://bucket/summary.json'], 'writes into files of this machine'],
    [['extract', 'letters', '--out', 'S3://bucket/records'], 'small letters'],
    [['summary', 'S3://bucket/records'], 'small letters'],
    [['extract', 'letters', '--out', 's3://'], 'names no bucket'],
    [['merge', 's3:///part', '--out', 'records'], 'names no bucket'],
  ])('are refused: %s', async (words, message) => {
    const cwd = await temporaryFolder({ 'letters/a.txt': letter })
    expect(await runDocket(words, { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(new RegExp(`E_USAGE.*${message}`, 's')) as string })
    expect(await readdir(cwd)).toEqual(['letters'])
  })

  it('are none in a docket.yaml, where they are no paths beside it', async () => {
    const cwd = await temporaryFolder({ 'letters/a.txt': letter, 'docket.yaml': `inputs: [letters]\nout: ${prefix}\n` })
    expect((await runDocket(['extract'], { cwd })).status).toBe(0)
    expect(await storage.keys(keyOf(`${prefix}/manifest`))).toHaveLength(1)
  })
})
