import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
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

  it('says where there is nothing to review', async () => {
    const failed = { error: { code: 'E_ENCRYPTED', message: 'The file is locked by a password.' }, source: { file: 'locked.pdf' } }
    const folder = await temporaryFolder({ 'none/a.txt': 'No record.', 'failed/a.ndjson': `${JSON.stringify(failed)}\n`, 'records/a.json': JSON.stringify(inventedRecord()), 'empty/.hidden': '' })
    for (const records of ['none', 'failed']) expect(await runDocket(['review', join(folder, records)])).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('E_NO_INPUT') })
    expect(await runDocket(['review', join(folder, 'records'), '--sources', join(folder, 'empty')])).toMatchObject({ status: 3, stdout: '' })
  })
})
