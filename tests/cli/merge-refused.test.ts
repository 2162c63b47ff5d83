import { appendFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockFolder } from '../../src/batch/keep/folder-lock.ts'
import { edit } from '../support/edit.ts'
import { merged, twoParts } from '../support/parts.ts'

describe('refuses, and writes nothing, where', () => {
  const refused = async (cwd: string, words: readonly string[], message: RegExp) => {
    expect(await merged(cwd, ...words)).toMatchObject({ status: 2, stderr: expect.stringMatching(message) as string })
    expect(await readdir(cwd)).not.toContain('all')
  }

  it.each([
    [['nowhere'], /E_MERGE There is no folder nowhere/], [['in'], /E_MERGE in holds no manifest/], [['http://host/records'], /E_MERGE http:\/\/host\/records is no folder/],
    [['all'], /E_MERGE There is no folder all/], [['parts/a', '.'], /E_MERGE \.\/? and all lie one in the other/],
  ])('it is given %j', async (words, message) => refused(await twoParts(), words, message))

  it('a run goes on or was cut off', async () => {
    const cwd = await twoParts()
    const release = await lockFolder(join(cwd, 'parts/a'))
    await refused(cwd, ['parts/a', 'parts/b'], /E_MERGE Another docket is writing into parts\/a/)
    await release()
    await writeFile(join(cwd, 'parts/b/.manifest.journal'), '')
    await refused(cwd, ['parts/a', 'parts/b'], /E_MERGE The run that wrote parts\/b was cut off/)
  })

  it('records were made by other rules', async () => {
    const cwd = await twoParts()
    await edit(join(cwd, 'parts/b/manifest.ndjson'), /"fingerprint":"[^"]+"/, '"fingerprint":"other"')
    await refused(cwd, ['parts/a', 'parts/b'], /E_MERGE The records in parts\/a and parts\/b were not made by the same rules/)
  })

  it('a record is not there any more, or a line of a manifest is torn', async () => {
    const cwd = await twoParts()
    await appendFile(join(cwd, 'parts/a/manifest.ndjson'), '{"file":"in')
    await refused(cwd, ['parts/a', 'parts/b'], /E_MERGE parts\/a\/manifest\.ndjson has a line that is torn/)
    await rm(join(cwd, 'parts/b/b.txt.json'))
    await refused(cwd, ['parts/b'], /E_MERGE parts\/b\/b\.txt\.json is not there any more/)
  })
})
