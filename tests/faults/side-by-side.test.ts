import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultyArchive, manyWays, treeOf } from './support/archive.ts'
import { extractIn } from './support/run-built.ts'

it('writes the same bytes with one job and with eight, with broken files among sound ones', async () => {
  const folder = await faultyArchive(16, manyWays)
  const out = join(folder, 'out')
  const trees: Record<string, string>[] = []
  for (const jobs of ['1', '8']) {
    expect((await extractIn(folder, '--jobs', jobs, '--no-cache').end()).status).toBe(1)
    trees.push(await treeOf(out))
    await rm(out, { recursive: true })
  }
  expect(trees[1]).toEqual(trees[0])
  for (const name of Object.keys(trees[0] ?? {})) expect(name).not.toMatch(/journal|lock|tmp/)
  expect(Object.keys(trees[0] as object).filter((name) => /letter-\d+\.txt\.json$/.test(name))).toHaveLength(16)
})

it('lets one of two runs into a folder, and the other says so or waits', async () => {
  const folder = await faultyArchive()
  const ended = await Promise.all([extractIn(folder).end(), extractIn(folder).end()])
  for (const { status, stderr } of ended) {
    expect([1, 4]).toContain(status)
    if (status === 4) expect(stderr).toContain('Another docket is writing into out')
  }
  expect(ended.map(({ status }) => status)).toContain(1)
  const both = await treeOf(join(folder, 'out'))
  await rm(join(folder, 'out'), { recursive: true })
  await extractIn(folder).end()
  expect(both).toEqual(await treeOf(join(folder, 'out')))
})
