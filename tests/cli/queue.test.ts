import { execFile, execFileSync } from 'node:child_process'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../../src/cli/commands/work/listen.ts'
import { parseListening } from '../../src/cli/commands/work/parse-listening.ts'
import { Running, docket } from '../faults/support/run-built.ts'
import { letter } from '../support/letter.ts'
import { Postgres, noPostgres, postgresPrograms } from '../support/postgres.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

interface Told {
  readonly run: string
  readonly isOwn: boolean
  readonly files: Record<'waiting' | 'running' | 'read' | 'failed', number>
  readonly failures: Record<string, number>
  readonly workers: readonly { readonly name: string; readonly files: number }[]
}

describe.skipIf(postgresPrograms() === undefined)(`a queue${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  let [queues, DOCKET_QUEUE, folder] = [0, '', '']
  beforeAll(async () => { postgres = await Postgres.start() })
  afterAll(async () => { await postgres.stop() })

  /** A queue of its own, and a folder of files. */
  async function newQueue(files: Record<string, string>): Promise<void> {
    folder = await temporaryFolder(files)
    DOCKET_QUEUE = await postgres.database(`queue${queues++}`)
  }

  /** Runs the built program; its status, and all that it says. */
  async function run(...words: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
    return promisify(execFile)(process.execPath, [docket, ...words], { cwd: folder, env: { ...process.env, DOCKET_QUEUE } }).then(
      (said) => ({ status: 0, ...said }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
        return { status: code, stdout, stderr }
      },
    )
  }

  const startWorker = (...words: string[]): Running => Running.start(['work', '--no-cache', ...words], { cwd: folder, env: { DOCKET_QUEUE } })

  async function status(): Promise<Told> {
    return (JSON.parse((await run('status', '--json')).stdout) as { runs: Told[] }).runs[0] as Told
  }

  /** All that the database keeps. */
  function dumped(): string {
    return execFileSync('pg_dump', ['--inserts', DOCKET_QUEUE], { encoding: 'utf8', maxBuffer: 1e9 })
  }

  it('is filled, read and told of, and nobody says its password', async () => {
    await newQueue({ 'a.txt': letter, 'deep/b.txt': letter, 'empty.txt': '' })
    const told = [
      await run('enqueue', '.'), await run('status'), await run('enqueue', '.'), await run('work', '--until-empty', '--no-cache'),
      await run('status'), await run('enqueue', '.', '--summary', 'json'), await run('work', '--until-empty'),
    ]
    expect(told.map((one) => one.status)).toEqual([0, 0, 0, 1, 0, 0, 0])
    expect(told[0]?.stderr).toMatch(/^3 files put on the queue in 1 portion, 0\.0 MB\n$/)
    expect(told[1]?.stdout).toMatch(/3 files waiting, 0 being read, 0 read\n/)
    expect(told[2]?.stderr).toBe('0 files put on the queue; 3 were there already\n')
    expect(told[3]?.stderr).toMatch(/^docket: E_EMPTY empty\.txt: .*\n3 files read in 1 portion, 1 of them failed\n$/)
    expect(told[4]?.stdout).toMatch(/0 files waiting, 0 being read, 2 read, 1 failed: 1 E_EMPTY\n.*all done\n/)
    expect(JSON.parse(told[5]?.stderr ?? '')).toMatchObject({ files: 3, added: 0, portions: 0, bytes: 0, failures: 0 })
    expect(await status()).toMatchObject({ isOwn: true, files: { waiting: 0, running: 0, read: 2, failed: 1 }, failures: { E_EMPTY: 1 }, workers: [] })
    expect(JSON.stringify(told) + dumped()).not.toContain('secret-word')
  })

  it('forgets what has gone when it is asked to and sees all paths, and so does the folder of records', async () => {
    await newQueue({ 'in/a.txt': letter, 'in/b.txt': `${letter}\nAnother.` })
    await run('enqueue', 'in')
    await run('work', '--until-empty', '--no-cache')
    await run('gather', '--out', 'out')
    await rm(join(folder, 'in/b.txt'))
    expect(await run('enqueue', 'in', 'nowhere', '--prune')).toMatchObject({ status: 1, stderr: expect.stringContaining('No file was taken off the queue') as string })
    expect((await status()).files.read).toBe(2)
    expect((await run('enqueue', 'in', '--prune')).stderr).toBe('0 files put on the queue; 1 was there already; 1 file that has gone taken off it\n')
    expect((await run('gather', '--out', 'out', '--prune')).stderr).toContain('Removed the records of 1 source')
    expect((await readdir(join(folder, 'out'))).filter((name) => name.startsWith('b'))).toEqual([])
  })

  it('has other runs for other ways of reading, which no worker mixes', async () => {
    await newQueue({ 'a.txt': letter })
    await run('enqueue', 'a.txt')
    await run('enqueue', 'a.txt', '--boxes')
    const { stderr } = await run('work', '--until-empty', '--no-cache')
    expect(stderr).toBe('2 files read in 2 portions\n')
    const { runs } = JSON.parse((await run('status', '--json')).stdout) as { runs: Told[] }
    expect(new Set(runs.map((one) => one.run)).size).toBe(2)
  })

  it('gets back at once what a worker has in hand that is asked to stop', async () => {
    await newQueue({ 'a.txt': letter })
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    await run('enqueue', 'pipe.txt', 'a.txt')
    const worker = startWorker()
    await expect.poll(status).toMatchObject({ files: { running: 2 } })
    worker.signal('SIGTERM')
    await expect.poll(status).toMatchObject({ files: { running: 0 }, workers: [] })
    const { status: ended, signal } = await worker.end()
    expect([ended, signal]).toContain(signal === null ? 143 : 'SIGTERM')
    const { files } = await status()
    expect(files.waiting).toBeGreaterThan(0)
  })

  it('sets aside a file that three workers ended with alone, and reads the others', async () => {
    await newQueue({ 'a.txt': letter, 'b.txt': letter })
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    await run('enqueue', 'pipe.txt', 'a.txt', 'b.txt', '--lease', '1')
    for (const tries of [1, 2, 3, 4]) {
      const worker = startWorker()
      await expect.poll(() => triesOf('pipe.txt')).toBe(`running ${tries}`)
      worker.signal('SIGKILL')
      await worker.end()
    }
    const { status: ended, stderr } = await startWorker('--until-empty').end()
    expect([ended, stderr]).toEqual([1, expect.stringMatching(/^docket: E_ENDED_WORKER pipe\.txt: Three workers ended, each while it read this file alone\. .*--retry/m)])
    expect(await status()).toMatchObject({ files: { waiting: 0, running: 0, read: 2, failed: 1 }, failures: { E_ENDED_WORKER: 1 } })
  })

  function triesOf(name: string): string {
    return postgres.psql(`SELECT state || ' ' || tries FROM docket.file WHERE name = '${name}'`, new URL(DOCKET_QUEUE).pathname.slice(1))
  }

  it('has workers that say how they do, and whether they reach it', async () => {
    await newQueue({ 'a.txt': letter, 'empty.txt': '' })
    await run('enqueue', '.')
    const worker = startWorker('--listen', '0')
    await expect.poll(() => worker.said).toMatch(/Answers at .*\/health and/)
    const address = /(?<address>http:\/\/127\.0\.0\.1:\d+)\/health/.exec(worker.said)?.groups?.address
    const ask = async (path: string, init?: RequestInit): Promise<readonly [number, string]> => {
      const answer = await fetch(`${address}${path}`, init)
      return [answer.status, await answer.text()]
    }
    await expect.poll(async () => (await ask('/metrics'))[1]).toMatch(/^docket_files_total\{result="failed"\} 1$/m)
    const [, metrics] = await ask('/metrics')
    expect(metrics).toMatch(/^# HELP docket_failures_total .+\n# TYPE docket_failures_total counter\ndocket_failures_total\{code="E_EMPTY"\} 1$/m)
    expect(metrics).toMatch(/^docket_portions_total 1$/m)
    expect(await ask('/health')).toEqual([200, '{"status":"ok"}\n'])
    expect([(await ask('/else'))[0], (await ask('/health', { method: 'POST' }))[0]]).toEqual([404, 405])
    await postgres.halt()
    expect((await ask('/health'))[0]).toBe(503)
    await postgres.run()
    await expect.poll(async () => (await ask('/health'))[0]).toBe(200)
    await writeFile(join(folder, 'late.txt'), letter)
    await run('enqueue', '.')
    await expect.poll(async () => (await ask('/metrics'))[1]).toMatch(/^docket_files_total\{result="read"\} 2$/m)
    worker.signal('SIGINT')
    expect((await worker.end()).status).toBe(130)
    expect(worker.said + metrics).not.toContain('secret-word')
  })

  it('ends with status 3 where nothing was ever put on it', async () => {
    await newQueue({})
    expect((await run('status')).status).toBe(3)
    expect(await run('status', '--json')).toMatchObject({ status: 3, stdout: '{"runs":[]}\n' })
    expect(postgres.psql(`SELECT to_regnamespace('docket') IS NULL`, `queue${queues - 1}`)).toBe('t')
  })

  it('that cannot be reached ends with status 5, without its password', async () => {
    const { status, stderr } = await runDocket(['status', '--queue', postgres.url('postgres', 1)])
    expect([status, stderr]).toEqual([5, expect.stringMatching(/^docket: E_QUEUE The database postgres:\/\/docket:\*\*\*@.* cannot be reached/)])
    expect(stderr).not.toContain('secret-word')
  })
})

it.each([
  [['status'], 2], [['work'], 2], [['status', '--queue', 'mysql://a@b/c'], 5], [['work', '--listen', 'here'], 2], [['enqueue', '-'], 2],
  [['enqueue', 'a.txt', '--lease', '0'], 2], [['enqueue', 'a.txt', '--lease', '90000'], 2],
])('%j ends with status %i', async (words, status) => {
  expect((await runDocket(words)).status).toBe(status)
})

it.each([
  ['9464', '127.0.0.1', 9464], ['0.0.0.0:80', '0.0.0.0', 80], ['[::1]:0', '::1', 0], ['worker.local:9464', 'worker.local', 9464],
])('a worker asked to listen at %s does so at %s, port %i', (text, host, port) => {
  expect(parseListening(text)).toEqual({ host, port })
})

it('a worker says what may be done where it cannot listen', async () => {
  const answers = { health: () => Promise.resolve(true), metrics: () => '' }
  const first = await listen({ host: '127.0.0.1', port: 0 }, answers)
  const port = Number(new URL(first.address).port)
  await expect(listen({ host: '127.0.0.1', port }, answers)).rejects.toMatchObject({ hint: expect.stringContaining('another port') as string })
  first.close()
  await expect(listen({ host: '192.0.2.1', port: 0 }, answers)).rejects.toMatchObject({ hint: expect.stringContaining('an address of this machine') as string })
})

it.each(['', 'here', '70000', '1:', ':'])('a worker cannot listen at "%s"', (text) => {
  expect(() => parseListening(text)).toThrow('port')
})
