import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { edit } from '../support/edit.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
let records: string
let json: string
let yaml: string
let written: Record<string, string> | undefined
beforeEach(async () => {
  written ??= await extracted()
  folder = await temporaryFolder({ 'a.txt': letter, ...written })
  records = join(folder, 'records')
  json = join(records, 'a.txt.json')
  yaml = join(records, 'a.txt.yaml')
})

/** The letter's records, and the manifest. */
async function extracted(): Promise<Record<string, string>> {
  const from = await temporaryFolder({ 'a.txt': letter })
  await runDocket(['extract', join(from, 'a.txt'), '--out', join(from, 'records'), '--no-cache'])
  const names = (await readdir(join(from, 'records'))).map((name) => `records/${name}`)
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(from, name), 'utf8')] as const)))
}

const editYaml = () => edit(yaml, /^ {2}document: .*/m, '  document: "2022-03-12"')
const editJson = () => edit(json, '"document": "2022-03-11"', '"document": "2022-03-12"')

const commands = [
  ['tables', () => ['tables', records, '--out', join(folder, 'tables')]],
  ['report', () => ['report', records, '--out', join(folder, 'report.html')]],
  ['diff', () => ['diff', records, records]],
  ['summary', () => ['summary', records]],
] as const

describe.each(commands)('%s', (_, command) => {
  it('says nothing of records that are as docket wrote them', async () => {
    const { status, stderr } = await runDocket([...command()])
    expect([status, stderr]).toEqual([0, expect.not.stringMatching(/E_|edited/)])
  })

  it('tells a YAML that contradicts its JSON, with both names', async () => {
    await editYaml()
    const { status, stderr } = await runDocket([...command()])
    expect([status, stderr]).toEqual([1, expect.stringMatching(new RegExp(
      `E_DIFFERS ${yaml}: It says otherwise than ${json} at /dates/document; ${json} was taken. ${yaml} was edited since docket wrote it. Make the same change in both`,
    ))])
  })

  it('takes an edit that both files have, and tells it', async () => {
    await editYaml()
    await editJson()
    const { status, stderr } = await runDocket([...command()])
    expect(status).toBe(0)
    for (const name of [json, yaml]) expect(stderr).toContain(`record-edited ${name}: It was edited since docket wrote it, and counts as it is now.`)
  })
})

describe('records without a manifest', () => {
  beforeEach(() => rm(join(records, 'manifest.ndjson')))

  it('may still not contradict each other', async () => {
    await editJson()
    expect((await runDocket(['summary', records])).stderr).toContain(`E_DIFFERS ${yaml}: It says otherwise than ${json} at /dates/document; ${json} was taken. Make`)
  })

  it('may be written otherwise', async () => {
    await edit(yaml, /^/, '# Seen.\n')
    expect((await runDocket(['summary', records])).stderr).toBe('')
  })
})

it('a file named alone is compared with the other of its pair', async () => {
  await editYaml()
  expect((await runDocket(['summary', json])).stderr).toContain(`E_DIFFERS ${yaml}`)
  expect((await runDocket(['summary', yaml])).stderr).toContain(`E_DIFFERS ${json}`)
})

it('two versions of one document are told, whatever they are called', async () => {
  const line = JSON.stringify(JSON.parse(await readFile(json, 'utf8')))
  await writeFile(join(folder, 'other.ndjson'), line.replace('"document":"2022-03-11"', '"document":"2022-03-12"'))
  expect((await runDocket(['summary', records, join(folder, 'other.ndjson')])).stderr).toMatch(/E_DIFFERS \S+other\.ndjson: It says otherwise than \S+a\.txt\.json at \/dates\/document/)
})

describe('validate', () => {
  it('points at what the other file of a pair says otherwise', async () => {
    await editYaml()
    const { status, stdout } = await runDocket(['validate', records])
    expect([status, stdout]).toEqual([1, expect.stringMatching(
      new RegExp(`^${yaml}:\\d+:\\d+: /dates/document ${json} says "2022-03-11"\\. ${yaml} was edited since docket wrote it\\.\n$`),
    )])
    expect((await runDocket(['validate', json])).stdout).toContain(`/dates/document ${yaml} says "2022-03-12".`)
  })

  it('takes an edit that both files have, and tells it', async () => {
    await editYaml()
    await editJson()
    const { status, stdout, stderr } = await runDocket(['validate', records])
    expect([status, stdout, stderr]).toEqual([0, '', expect.stringContaining(`record-edited ${yaml}`)])
  })
})
