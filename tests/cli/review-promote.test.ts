import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { saveCorrections } from '../../src/batch/corrections/save-corrections.ts'
import { seenAs } from '../../src/batch/corrections/seen-as.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
const at = (path: string): string => join(folder, path)
const review = (records: string, ...options: string[]): ReturnType<typeof runDocket> =>
  runDocket(['review', at(records), ...options, '--sources', at('letters'), '--no-cache'])

/** Somebody has gone through all documents of these records. */
async function seeAll(...names: readonly string[]): Promise<void> {
  const records = await Promise.all(names.map(async (name) => JSON.parse(await readFile(at(`records/${name}.json`), 'utf8')) as DocketRecord))
  const { file, sha256 } = (records[0] as DocketRecord).source
  const reviewed = records.map((record) => ({ ...(record.source.part && { part: record.source.part.index }), values: seenAs(record) }))
  await saveCorrections(at('corrections'), { source: { file, sha256 }, corrections: [], reviewed }, null)
}

beforeEach(async () => {
  folder = await temporaryFolder({
    'letters/a.txt': letter, 'letters/b/a.txt': letter, 'letters/b/A.TXT': `${letter}\nA postscript.`,
    'letters/pack.txt': await readFile(`${fixtures}packs/walsall-2019.txt`),
  })
  await runDocket(['extract', at('letters'), '--out', at('records'), '--no-cache'])
})

describe('docket review --promote', () => {
  it('writes nothing over, labels or document', async () => {
    await seeAll('a.txt')
    const gold = await temporaryFolder({ 'labels/a.expected.yaml': 'records: []\n', 'documents/a.txt': 'Another letter.' })
    for (const [place, told] of [['labels', 'says otherwise'], ['documents', 'is another document']] as const) {
      expect((await review('records', '--promote', join(gold, place), '--documents')).stderr).toContain(told)
      expect((await review('records', '--promote', join(gold, place), '--documents', '-q')).stderr).toBe('')
    }
    expect([await readdir(join(gold, 'labels')), await readdir(join(gold, 'documents'))]).toEqual([['a.expected.yaml'], ['a.txt']])
    expect(await readFile(join(gold, 'documents/a.txt'), 'utf8')).toBe('Another letter.')
  })

  it('takes files of the same bytes for one document', async () => {
    await seeAll('a.txt')
    expect((await review('records', '--promote', at('gold'))).stderr).toContain('Labels of 1 document')
    expect((await readFile(at('gold/a.expected.yaml'), 'utf8')).match(/documentType:/g)).toHaveLength(1)
    expect((await review('records', '--progress')).stdout).toMatch(/^5 documents\n1 reviewed/)
  })

  it('tells names apart that differ in capitals alone', async () => {
    await seeAll('a.txt')
    await seeAll('b/A.TXT')
    await review('records', '--promote', at('gold'))
    expect((await readdir(at('gold'))).map((name) => name.replace(/-[0-9a-f]{8}/, '-hash').toLowerCase())).toEqual(['a-hash.expected.yaml', 'a.expected.yaml'])
  })

  it('leaves out a file of which not all documents are reviewed, whichever records were named', async () => {
    await seeAll('pack.txt.part-1')
    for (const records of ['records', 'records/pack.txt.part-1.json']) {
      expect((await review(records, '--promote', at('gold'))).stderr).toMatch(/pack\.txt: only 1 of its documents[\s\S]*Labels of 0 documents/)
    }
  })
})
