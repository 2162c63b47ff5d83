import { appendFile, cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ManifestEntry } from '../../src/batch/keep/manifest-entry.ts'
import { treeOf } from '../faults/support/archive.ts'
import { edit } from '../support/edit.ts'
import { letter } from '../support/letter.ts'
import { extracted, merged, twoParts } from '../support/parts.ts'
import { runDocket } from '../support/run-docket.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const seed = Number(process.env.DOCKET_SHARD_SEED ?? 1)

/** Letters, copies that fall to different shards, one of them of another ending, a pack, mails and files that fail. */
async function archive(letters = 10): Promise<string> {
  const [numbers = []] = fc.sample(fc.uniqueArray(fc.nat(999), { minLength: letters, maxLength: letters }), { numRuns: 1, seed })
  const sound = Object.fromEntries(numbers.map((number, at) => [`in/${at % 3}/${number}.txt`, `${letter}\nReference ${number}`]))
  const taken = ['packs/rutland-2022.zip', 'formats/rutland-2022.in-mail.eml', 'formats/rutland-2022.eml', 'packs/trafford-2019.txt', 'broken/empty.txt', 'broken/binary.txt']
  const copies = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`in/copy-${at}.txt`, letter]))
  const fixed = await Promise.all(taken.map(async (name) => [`in/${name}`, await readFile(join(fixtures, name))] as const))
  return temporaryFolder({ ...sound, ...copies, ...Object.fromEntries(fixed), 'in/copy.html': letter, 'in/broken/empty-too.txt': '' })
}

async function shardsOf(cwd: string, count: number): Promise<string[]> {
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  for (const number of numbers) await extracted(cwd, `parts-${count}/${number}`, ['in', '--shard', `${number}/${count}`])
  return numbers.map((number) => `parts-${count}/${number}`)
}

async function entries(folder: string): Promise<ManifestEntry[]> {
  return (await readFile(join(folder, 'manifest.ndjson'), 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as ManifestEntry)
}

describe('shards', () => {
  it(`of whatever number become what one run writes, with letters of seed ${seed}`, async () => {
    const cwd = await archive()
    await extracted(cwd, 'whole')
    const whole = await treeOf(join(cwd, 'whole'))
    expect((await entries(join(cwd, 'whole'))).filter(({ duplicateOf }) => duplicateOf !== null)).toHaveLength(5)
    for (const count of [1, 2, 3, 7]) {
      const folders = await shardsOf(cwd, count)
      const { status, stderr } = await merged(cwd, ...folders.reverse())
      expect([status, stderr]).toEqual([0, expect.stringContaining('3 files without a record: ')])
      expect(await treeOf(join(cwd, 'all')), `${count} shards`).toEqual(whole)
      expect((await extracted(cwd, 'all')).stderr).toContain('unchanged')
      await rm(join(cwd, 'all'), { recursive: true })
    }
  })

  it('may be more than there are files', async () => {
    const cwd = await temporaryFolder(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`in/${at}.txt`, `${letter}${at}`])))
    await extracted(cwd, 'whole')
    const told = []
    for (let at = 1; at <= 16; at++) told.push(await extracted(cwd, `parts/${at}`, ['in', '--shard', `${at}/16`]))
    expect(told.map(({ status }) => status)).toEqual(Array.from({ length: 16 }, () => 0))
    expect(told.filter(({ stderr }) => /None of 10 files falls to shard \d+\/16\./.test(stderr)).length).toBeGreaterThan(0)
    expect(await merged(cwd, ...told.map((_, at) => `parts/${at + 1}`))).toMatchObject({ status: 0 })
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'whole')))
  })

  it('are told where one is missing, until it is there', async () => {
    const cwd = await temporaryFolder(Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`in/${at}.txt`, `${letter}${at}`])))
    const [first = '', second = '', third = ''] = await shardsOf(cwd, 3)
    expect(await merged(cwd, first, third, '--quiet')).toMatchObject({ status: 1, stderr: expect.stringContaining('Shard 2/3 is missing') as string })
    expect((await merged(cwd, first)).status).toBe(1)
    expect(await merged(cwd, second)).toMatchObject({ status: 0, stderr: expect.not.stringContaining('missing') as string })
    expect(await merged(cwd, second)).toMatchObject({ status: 0 })
    await extracted(cwd, 'whole')
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'whole')))
  })

  it('are not whole where a path led nowhere, or a run was stopped', async () => {
    const cwd = await temporaryFolder({ 'in/a.txt': letter, ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`in/${at}.txt`, ''])) })
    await extracted(cwd, 'parts/1', ['in', '--shard', '1/1'])
    expect((await merged(cwd, 'parts/1')).status).toBe(0)
    await rm(join(cwd, 'all'), { recursive: true })
    await extracted(cwd, 'parts/1', ['in', 'nowhere', '--shard', '1/1'])
    expect(await readdir(join(cwd, 'parts/1'))).not.toContain('.docket.shards')
    await extracted(cwd, 'parts/1', ['in', '--shard', '1/1', '--max-errors', '1'])
    expect(await readdir(join(cwd, 'parts/1'))).not.toContain('.docket.shards')
  })

  it('hold what a choice and a list leave, and say so with --dry-run', async () => {
    const cwd = await temporaryFolder({ 'in/a.txt': letter, 'in/b.txt': letter, 'in/c.html': letter, list: 'in/b.txt\nin/a.txt\n' })
    const told = async (...words: string[]) => {
      const lines: string[] = []
      for (const at of [1, 2]) lines.push(...(await extracted(cwd, 'out', [...words, '--dry-run', '--shard', `${at}/2`])).stdout.split('\n').filter(Boolean))
      return lines.sort()
    }
    expect(await told('in', '--include', '*.txt')).toEqual(['read\tin/a.txt', 'read\tin/b.txt'])
    expect(await told('--files-from', 'list')).toEqual(['read\tin/a.txt', 'read\tin/b.txt'])
  })

  it('prune what has gone and nothing else, and miss no corrections of other shards', async () => {
    const cwd = await temporaryFolder({ 'in/a.txt': letter, 'in/b.txt': `${letter}b`, 'in/c.txt': `${letter}c` })
    await extracted(cwd, 'out')
    await rm(join(cwd, 'in/b.txt'))
    const ran = []
    for (const number of [1, 2]) ran.push(await extracted(cwd, 'out', ['in', '--prune', '--shard', `${number}/2`]))
    expect(ran.map(({ stderr }) => stderr).join('')).toMatch(/Removed the records of 1 source/)
    expect((await entries(join(cwd, 'out'))).map(({ file }) => file)).toEqual(['in/a.txt', 'in/c.txt'])
  })

  it.each(['0/3', '4/3', '3', '1/0', '-1/3', '1.5/3', '1/2/3', '1/1000001', 'a/b', ''])('are never --shard "%s"', async (shard) => {
    expect(await runDocket(['extract', 'in', `--shard=${shard}`])).toMatchObject({ status: 2, stderr: expect.stringMatching(/E_USAGE.*3\/16/) as string })
  })

  it('are not made of stdin', async () => {
    expect((await runDocket(['extract', '-', '--shard', '1/2'], { stdin: letter })).status).toBe(2)
  })
})

describe('merging again', () => {
  it('writes nothing where nothing has changed', async () => {
    const cwd = await twoParts()
    await merged(cwd, 'parts/a', 'parts/b')
    const before = await stat(join(cwd, 'all/manifest.ndjson'))
    const { stderr } = await merged(cwd, 'parts/a', 'parts/b', '--summary', 'json')
    expect(JSON.parse(stderr)).toMatchObject({ outcome: 'ok', files: 2, unchanged: 2, documents: 2, failures: 0, missing: [] })
    expect((await stat(join(cwd, 'all/manifest.ndjson'))).mtimeMs).toBe(before.mtimeMs)
  })

  it('takes what has changed, and what has lost its record', async () => {
    const cwd = await twoParts()
    await merged(cwd, 'parts/a', 'parts/b')
    await appendFile(join(cwd, 'in/a.txt'), 'Postscript.')
    await extracted(cwd, 'parts/a', ['in/a.txt'])
    await rm(join(cwd, 'all/b.txt.yaml'))
    await merged(cwd, 'parts/a', 'parts/b')
    await extracted(cwd, 'whole')
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'whole')))
  })

  it('finds copies among what was merged before', async () => {
    const cwd = await temporaryFolder({ 'in/a.txt': letter, 'in/b.txt': letter })
    for (const name of ['a', 'b']) await extracted(cwd, `parts/${name}`, [`in/${name}.txt`])
    await merged(cwd, 'parts/b')
    await merged(cwd, 'parts/a')
    await extracted(cwd, 'whole')
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'whole')))
  })

  it('takes parts one after the other where no source is in sight, and takes none for gone', async () => {
    const cwd = await temporaryFolder({ 'in/a.txt': letter, 'in/0/a.txt': letter, 'in/b.txt': letter, 'york/a.txt': `${letter}York.` })
    await extracted(cwd, 'parts/a', ['in/a.txt', 'in/0/a.txt'])
    await extracted(cwd, 'parts/b', ['in/b.txt'])
    await extracted(cwd, 'parts/york', ['york'])
    for (const name of ['in', 'york']) await rm(join(cwd, name), { recursive: true })
    const parts = ['parts/a', 'parts/b', 'parts/york']
    await merged(cwd, ...parts)
    await rename(join(cwd, 'all'), join(cwd, 'together'))
    for (const part of parts) expect((await merged(cwd, part, '--prune')).stderr).not.toContain('gone')
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'together')))
    expect((await entries(join(cwd, 'all'))).filter(({ duplicateOf }) => duplicateOf !== null)).toHaveLength(2)
  })

  it('takes no source for gone that lay elsewhere than those in sight', async () => {
    const cwd = await temporaryFolder({ 'here/a.txt': letter, 'elsewhere/b.txt': `${letter}b` })
    for (const [name, file] of [['a', 'here/a.txt'], ['b', 'elsewhere/b.txt']] as const) await extracted(cwd, `parts/${name}`, [file])
    await merged(cwd, 'parts/b')
    await rm(join(cwd, 'elsewhere/b.txt'))
    expect((await merged(cwd, 'parts/a', '--prune')).stderr).not.toContain('gone')
    expect((await entries(join(cwd, 'all'))).map(({ file }) => file)).toEqual(['elsewhere/b.txt', 'here/a.txt'])
  })

  it('tells of sources that have gone, and removes their records on request', async () => {
    const cwd = await twoParts()
    await merged(cwd, 'parts/a', 'parts/b')
    await rm(join(cwd, 'in/a.txt'))
    expect((await merged(cwd, 'parts/b')).stderr).toContain('Records of 1 source that has gone are still there')
    expect((await merged(cwd, 'parts/b', '--prune')).stderr).toContain('Removed the records of 1 source')
    expect(await readdir(join(cwd, 'all'))).toEqual(['b.txt.json', 'b.txt.yaml', 'manifest.ndjson'])
  })

  it('goes on where a merge was cut off', async () => {
    const cwd = await twoParts()
    await merged(cwd, 'parts/a', 'parts/b')
    const whole = await treeOf(join(cwd, 'all'))
    const [a, b] = (await readFile(join(cwd, 'all/manifest.ndjson'), 'utf8')).split('\n')
    await rm(join(cwd, 'all/manifest.ndjson'))
    await rm(join(cwd, 'all/b.txt.json'))
    const { written: _, ...unsure } = JSON.parse(b ?? '') as ManifestEntry
    await writeFile(join(cwd, 'all/.manifest.journal'), `${a}\n${JSON.stringify(unsure)}\n{"file":"torn`)
    await writeFile(join(cwd, 'all/.docket-00000000-0000-0000-0000-000000000000.tmp'), 'torn')
    await merged(cwd, 'parts/a', 'parts/b')
    expect(await treeOf(join(cwd, 'all'))).toEqual(whole)
  })
})

describe('a record that was edited by hand', () => {
  it('is carried as it is, and is still known for edited', async () => {
    const cwd = await twoParts()
    await edit(join(cwd, 'parts/a/a.txt.yaml'), /^title: .*/m, 'title: Edited by hand')
    const { status, stderr } = await merged(cwd, 'parts/a', 'parts/b')
    expect([status, stderr]).toEqual([0, expect.stringMatching(/record-edited {2}all\/a\.txt\.yaml/)])
    expect(await readFile(join(cwd, 'all/a.txt.yaml'), 'utf8')).toContain('Edited by hand')
    expect((await merged(cwd, 'parts/a', 'parts/b')).stderr).toContain('2 files unchanged')
    expect((await extracted(cwd, 'all')).stderr).toContain('record-edited')
  })

  it('in the folder of all is left, and told where it would be written over', async () => {
    const cwd = await twoParts()
    await merged(cwd, 'parts/a', 'parts/b')
    await edit(join(cwd, 'all/a.txt.yaml'), /^title: .*/m, 'title: Edited by hand')
    expect(await merged(cwd, 'parts/a', 'parts/b')).toMatchObject({ status: 0, stderr: expect.stringContaining('record-edited') as string })
    await appendFile(join(cwd, 'in/a.txt'), 'Postscript.')
    await extracted(cwd, 'parts/a', ['in/a.txt'])
    const { status, stderr } = await merged(cwd, 'parts/a', 'parts/b')
    expect([status, stderr]).toEqual([1, expect.stringMatching(/E_EDITED in\/a\.txt: .*all\/a\.txt\.yaml was edited/)])
    expect(await readFile(join(cwd, 'all/a.txt.yaml'), 'utf8')).toContain('Edited by hand')
    await rm(join(cwd, 'all/a.txt.yaml'))
    expect((await merged(cwd, 'parts/a', 'parts/b')).status).toBe(0)
  })

  it('in two folders in two ways is refused', async () => {
    const cwd = await twoParts()
    await cp(join(cwd, 'parts/a'), join(cwd, 'parts/c'), { recursive: true, preserveTimestamps: true })
    await edit(join(cwd, 'parts/c/a.txt.yaml'), /^title: .*/m, 'title: Edited here')
    expect((await merged(cwd, 'parts/a', 'parts/c')).status).toBe(0)
    expect(await readFile(join(cwd, 'all/a.txt.yaml'), 'utf8')).toContain('Edited here')
    await edit(join(cwd, 'parts/a/a.txt.yaml'), /^title: .*/m, 'title: Edited there')
    expect(await merged(cwd, 'parts/a', 'parts/c')).toMatchObject({ status: 2, stderr: expect.stringMatching(/E_MERGE in\/a.txt is in parts\/a and in parts\/c, edited/) as string })
  })
})

describe('a source', () => {
  it('that two folders know comes once, and is refused where its bytes differ', async () => {
    const cwd = await twoParts()
    await extracted(cwd, 'parts/c')
    await extracted(cwd, 'whole')
    expect((await merged(cwd, 'parts/a', 'parts/b', 'parts/c', './parts/c/')).status).toBe(0)
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'whole')))
    await appendFile(join(cwd, 'in/a.txt'), 'Postscript.')
    await extracted(cwd, 'parts/a', ['in/a.txt'])
    await rm(join(cwd, 'all'), { recursive: true })
    expect(await merged(cwd, 'parts/a', 'parts/b', 'parts/c')).toMatchObject({ status: 2, stderr: expect.stringMatching(/in\/a.txt is in parts\/a and in parts\/c, read from other bytes.*into an empty folder/) as string })
    expect(await readdir(cwd)).not.toContain('all')
  })

  it('whose place another has gets a mark, the same in every merge', async () => {
    const cwd = await temporaryFolder({ 'leeds/a.txt': letter, 'york/a.txt': `${letter}York.` })
    for (const name of ['leeds', 'york']) await extracted(cwd, `parts/${name}`, [name])
    for (const _ of [1, 2]) expect((await merged(cwd, 'parts/leeds', 'parts/york')).status).toBe(0)
    await extracted(cwd, 'whole', ['leeds'])
    await extracted(cwd, 'whole', ['york'])
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'whole')))
  })

  it('is found from folders that were moved by the name that it was given', async () => {
    const cwd = await twoParts()
    await mkdir(join(cwd, 'far/away/from'), { recursive: true })
    for (const name of ['a', 'b']) await rename(join(cwd, 'parts', name), join(cwd, 'far/away/from', name))
    await merged(cwd, 'far/away/from/a', 'far/away/from/b')
    await extracted(cwd, 'whole')
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'whole')))
  })

  it('in object storage keeps its address, and is never taken for gone', async () => {
    const cwd = await twoParts()
    for (const name of ['a', 'b']) await edit(join(cwd, `parts/${name}/manifest.ndjson`), /"path":"[./]+in/, '"path":"s3://bucket/in')
    for (const name of ['a', 'b']) expect((await merged(cwd, `parts/${name}`)).stderr).not.toContain('gone')
    expect((await entries(join(cwd, 'all'))).map(({ path }) => path)).toEqual(['s3://bucket/in/a.txt', 's3://bucket/in/b.txt'])
  })

  it('need not be on this machine', async () => {
    const cwd = await twoParts()
    await extracted(cwd, 'whole')
    await rm(join(cwd, 'in'), { recursive: true })
    expect(await merged(cwd, 'parts/a', 'parts/b')).toMatchObject({ status: 0, stderr: expect.not.stringContaining('gone') as string })
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'whole')))
  })
})
