import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseCorrections } from '../../src/corrections/parse.ts'
import { inventedRecord } from '../support/invented-record.ts'
import { letter, letterRecord } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const docket = fileURLToPath(new URL('../../bin/docket.js', import.meta.url))

describe('docket review', () => {
  it('prints one address, answers there and nowhere else, and ends with Ctrl-C', async () => {
    const folder = await temporaryFolder({ 'records/letter.txt.json': JSON.stringify(await letterRecord()), 'letters/letter.txt': letter, 'secret.txt': 'Nobody may read this.' })
    const child = spawn(process.execPath, [docket, 'review', join(folder, 'records'), '--sources', join(folder, 'letters')])
    onTestFinished(() => { child.kill('SIGKILL') })
    const [address] = (await once(createInterface(child.stdout), 'line')) as [string]
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/)
    expect(await (await fetch(`${address}sources`)).json()).toEqual(['there'])
    const places = await fetch(`${address}places/0`)
    expect(await places.json()).toMatchObject({ state: 'there', lost: 0 })
    expect(places.headers.get('cache-control')).toBe('no-store')
    expect(places.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await fetch(`${address}..%2f..%2fsecret.txt`)).status).toBe(404)
    expect((await fetch(new URL('/', address))).status).toBe(403)
    expect((await fetch(address, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
    expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
  })

  it('keeps a file of corrections whole when it is killed in the midst of saving, and goes on from there', async () => {
    const record = await letterRecord()
    const folder = await temporaryFolder({ 'records/letter.txt.json': JSON.stringify(record), 'letters/letter.txt': letter })
    const file = join(folder, 'corrections', `${record.source.sha256}.yaml`)
    const begin = async (): Promise<{ child: ChildProcess; address: string }> => {
      const child = spawn(process.execPath, [docket, 'review', join(folder, 'records'), '--sources', join(folder, 'letters')])
      onTestFinished(() => { child.kill('SIGKILL') })
      const [address] = (await once(createInterface(child.stdout), 'line')) as [string]
      return { child, address }
    }
    const save = async (address: string, reason: string): Promise<string> => {
      const { document: { version } } = await (await fetch(`${address}places/0`)).json() as { document: { version: string } }
      const body = JSON.stringify({ version, change: { kind: 'edit', pointer: '/dates/document', text: `${reason.length % 28 + 1} May 2022`, reason } })
      const headers = { 'content-type': 'application/json', origin: new URL(address).origin }
      return ((await (await fetch(`${address}change/0`, { method: 'POST', headers, body })).json()) as { state: string }).state
    }
    for (let round = 0; round < 3; round++) {
      const { child, address } = await begin()
      expect(await save(address, `Round ${round}.`)).toBe('saved')
      const busy = (async () => { for (let turn = 0; ; turn++) await save(address, 'x'.repeat(turn)) })().catch(() => undefined)
      await expect.poll(async () => (await readFile(file, 'utf8')).includes('reason: xx')).toBe(true)
      await new Promise((resolve) => { setTimeout(resolve, round * 7) })
      child.kill('SIGKILL')
      await busy
      const { corrections, faults } = parseCorrections(await readFile(file, 'utf8'))
      expect([faults, corrections?.corrections.map(({ pointer }) => pointer)]).toEqual([[], ['/dates/document']])
    }
    const { address } = await begin()
    expect(await save(address, 'At last.')).toBe('saved')
  })

  it('changes nothing for another page', async () => {
    const record = await letterRecord()
    const folder = await temporaryFolder({ 'records/letter.txt.json': JSON.stringify(record), 'letters/letter.txt': letter })
    const child = spawn(process.execPath, [docket, 'review', join(folder, 'records'), '--sources', join(folder, 'letters')])
    onTestFinished(() => { child.kill('SIGKILL') })
    const [address] = (await once(createInterface(child.stdout), 'line')) as [string]
    const { version } = await (await fetch(`${address}document/0`)).json() as { version: string }
    const ask = async (headers: Record<string, string>, body = JSON.stringify({ version, change: { kind: 'see' } })): Promise<number> =>
      (await fetch(`${address}change/0`, { method: 'POST', headers, body })).status
    const own = { origin: new URL(address).origin, 'content-type': 'application/json' }
    expect(await ask({ ...own, origin: 'https://evil.example' })).toBe(403)
    expect(await ask({ 'content-type': 'application/json' })).toBe(403)
    expect(await ask({ ...own, 'content-type': 'text/plain' })).toBe(403)
    expect(await ask(own, JSON.stringify({ version: 'x'.repeat(200_000) }))).toBe(413)
    expect(await readdir(folder)).not.toContain('corrections')
    expect(await ask(own)).toBe(200)
    expect(await readdir(join(folder, 'corrections'))).toEqual([`${record.source.sha256}.yaml`])
  })

  it('says where there is nothing to review', async () => {
    const failed = { error: { code: 'E_ENCRYPTED', message: 'The file is locked by a password.' }, source: { file: 'locked.pdf' } }
    const folder = await temporaryFolder({ 'none/a.txt': 'No record.', 'failed/a.ndjson': `${JSON.stringify(failed)}\n`, 'records/a.json': JSON.stringify(inventedRecord()), 'empty/.hidden': '' })
    for (const records of ['none', 'failed']) expect(await runDocket(['review', join(folder, records)])).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('E_NO_INPUT') })
    expect(await runDocket(['review', join(folder, 'records'), '--sources', join(folder, 'empty')])).toMatchObject({ status: 3, stdout: '' })
  })
})
