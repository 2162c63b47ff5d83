import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { correctionsPath, readCorrections } from '../../../src/batch/corrections/kept-corrections.ts'
import { saveCorrections } from '../../../src/batch/corrections/save-corrections.ts'
import type { Correction } from '../../../src/corrections/schema.ts'
import { correctionsOf } from '../../support/corrections.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const correction = (is: string): Correction => ({ pointer: '/scope', is, words: [{ start: 0, end: is.length, page: null, quote: is }] })
const [one, other] = [correctionsOf('bytes', correction('care leavers')), correctionsOf('bytes', correction('the front door'))]
const { sha256 } = one.source

describe('corrections', () => {
  it('are saved, saved again by whoever knows the last state, and read', async () => {
    const folder = join(await temporaryFolder(), 'corrections')
    const state = await saveCorrections(folder, one, null)
    const next = await saveCorrections(folder, other, state)
    expect(await readCorrections(folder, sha256)).toMatchObject({ state: next, corrections: other.corrections })
    expect(await readdir(folder)).toEqual([`${sha256}.yaml`])
  })

  it('have no file when there are none', async () => {
    const folder = await temporaryFolder()
    expect(await saveCorrections(folder, correctionsOf('bytes'), await saveCorrections(folder, one, null))).toBe(null)
    expect([await readdir(folder), (await readCorrections(folder, sha256)).state]).toEqual([[], null])
  })

  it('are not saved where they would not be read', async () => {
    const folder = await temporaryFolder()
    await expect(saveCorrections(folder, correctionsOf('bytes', { pointer: '/scope', is: 'A' }), null)).rejects.toMatchObject({ code: 'E_CORRECTIONS' })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('of two writers', () => {
  it('the one that read an older state is told so, and writes nothing', async () => {
    const folder = await temporaryFolder()
    const state = await saveCorrections(folder, one, null)
    for (const older of [null, 'b'.repeat(64)]) await expect(saveCorrections(folder, other, older)).rejects.toMatchObject({ code: 'E_OUTDATED' })
    expect(await readCorrections(folder, sha256)).toMatchObject({ state, corrections: one.corrections })
  })

  it('just one saves where both do at once', async () => {
    const folder = await temporaryFolder()
    const saved = await Promise.allSettled(Array.from({ length: 5 }, (_, at) => saveCorrections(folder, correctionsOf('bytes', correction(`scope ${at}`)), null)))
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await readCorrections(folder, sha256)).corrections).toHaveLength(1)
  })
})

it('a file that is called by another document’s hash is refused', async () => {
  const folder = await temporaryFolder()
  await saveCorrections(folder, one, null)
  await writeFile(correctionsPath(folder, 'c'.repeat(64)), await readFile(correctionsPath(folder, sha256)))
  await expect(readCorrections(folder, 'c'.repeat(64))).rejects.toMatchObject({ code: 'E_CORRECTIONS', message: expect.stringContaining('.yaml:4:3: /source/sha256 ') as string })
})

it('what a killed writer left is passed over, and its lock taken over', async () => {
  const folder = await temporaryFolder({ '.docket-00000000-0000-4000-8000-000000000000.tmp': 'half of it' })
  await mkdir(`${correctionsPath(folder, sha256)}.lock`)
  await saveCorrections(folder, one, null)
  expect((await readCorrections(folder, sha256)).corrections).toEqual(one.corrections)
})
