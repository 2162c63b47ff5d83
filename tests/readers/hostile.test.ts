import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hostileFiles } from '../../scripts/fixtures/hostile/index.ts'
import { readDocuments, recordsOf } from '../../src/docket.ts'

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))
const broken = Object.fromEntries(readdirSync(new URL('../../fixtures/broken', import.meta.url)).map((name) => [name, fixture(`broken/${name}`)]))
const files = hostileFiles({ letter: fixture('formats/slough-2020.txt'), docx: fixture('formats/slough-2020.docx'), broken })

it.each(files)('$name is refused with $codes, or gives its $records records', async ({ name, bytes, codes, records }) => {
  const found = { codes: new Set<string>(), records: 0 }
  for await (const read of readDocuments({ name, bytes }, { ocr: name.endsWith('.pdf') ? 'never' : 'auto' })) {
    if ('error' in read) found.codes.add(read.error.code)
    else found.records += recordsOf(read).length
  }
  expect({ codes: [...found.codes].sort(), records: found.records }).toEqual({ codes, records })
})

it('makes a folder of fifty and more', () => {
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
  expect(files.length).toBeGreaterThanOrEqual(50)
})
