import { beforeEach, describe, expect, it } from 'vitest'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { edit } from '../support/edit.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
let written: Record<string, string> | undefined
beforeEach(async () => {
  folder = await temporaryFolder({ 'letter.txt': letter, ...written })
  written ??= await extracted()
})

/** The letter's records in all formats beside it, and the manifest. */
async function extracted(): Promise<Record<string, string>> {
  await runDocket(['extract', join(folder, 'letter.txt'), '--out', folder, '--format', 'json,yaml,ndjson'])
  return Object.fromEntries(await Promise.all((await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)))
}

async function spoil(name: string, from: string | RegExp, to: string): Promise<string> {
  const path = join(folder, name)
  await edit(path, from, to)
  return path
}

describe('validate', () => {
  it('finds nothing wrong with what extract wrote, in any format', async () => {
    const { status, stdout, stderr } = await runDocket(['validate', folder])
    expect([status, stdout, stderr]).toEqual([0, '', '3 records in 3 files, 0 faults\n'])
  })

  it('passes over the manifest beside the records', async () => {
    expect(await readdir(folder)).toContain('manifest.ndjson')
    expect((await runDocket(['validate', join(folder, 'manifest.ndjson')])).stdout).toContain('This is no record.')
  })

  it.each([
    ['letter.txt.yaml', /^documentType: .*$/m, 'documentType: postcard', '9:1: /documentType'],
    ['letter.txt.json', /"documentType": "[^"]+"/, '"documentType": "postcard"', '13:3: /documentType'],
  ])('points at the line of a fault in %s', async (name, from, to, place) => {
    const path = await spoil(name, from, to)
    const { status, stdout } = await runDocket(['validate', path])
    expect(status).toBe(1)
    expect(stdout).toMatch(new RegExp(`^\\S+${name}:\\d+:\\d+: /documentType `))
    expect(stdout.slice(folder.length + 1 + name.length + 1)).toContain(place.split(': ')[1])
    const [line] = /\d+/.exec(stdout.slice(path.length)) ?? []
    expect((await readFile(path, 'utf8')).split('\n')[Number(line) - 1]).toContain('postcard')
  })

  it.each([
    ['letter.txt.json', '"title": "', '"title": "Re: ', /: \/title The words of its evidence are "/],
    ['letter.txt.yaml', 'pointer: /title', 'pointer: /scope', /: \/title No evidence says where this was read\.$/m],
  ])('points at a value in %s that its evidence does not bear out', async (name, from, to, fault) => {
    const { status, stdout } = await runDocket(['validate', await spoil(name, from, to)])
    expect([status, stdout]).toEqual([1, expect.stringMatching(fault)])
  })

  it('points into the right line of NDJSON', async () => {
    const path = join(folder, 'letter.txt.ndjson')
    const line = await readFile(path, 'utf8')
    await writeFile(path, `${line}\n${line.replace('"issuer":', '"isuer":')}`)
    const { stdout } = await runDocket(['validate', path, '--json'])
    const faults = stdout.trimEnd().split('\n').map((fault) => JSON.parse(fault) as { line: number; pointer: string })
    expect(faults.map(({ line: number, pointer }) => [number, pointer])).toEqual([[3, '/issuer'], [3, '/isuer']])
  })

  it('says where a file is not well formed', async () => {
    const { status, stdout } = await runDocket(['validate', await spoil('letter.txt.json', '"title":', '"title"')])
    expect([status, stdout]).toEqual([1, expect.stringMatching(/letter\.txt\.json:\d+:\d+: \/ This is no JSON/)])
  })

  it('takes the array that extract --format json prints', async () => {
    const { stdout } = await runDocket(['extract', join(folder, 'letter.txt'), '--format', 'json'])
    await writeFile(join(folder, 'all.json'), stdout)
    expect((await runDocket(['validate', join(folder, 'all.json')])).stderr).toContain('1 record in 1 file, 0 faults')
  })
})
