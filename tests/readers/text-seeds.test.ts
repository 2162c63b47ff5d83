import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text/read-text.ts'

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const names = existsSync(corpus) ? readdirSync(new URL('seeds', corpus)).map((file) => file.replace('.txt', '')) : []

interface Labels {
  readonly records: readonly { readonly actions?: readonly { text: string }[]; readonly findings?: readonly { text: string }[] }[]
}

/** Words as labels write them: without what a sentence leaves open at the end of an entry. */
const plain = (text: string): string => text.replace(/,? and$/, '').trim()

describe.skipIf(names.length === 0)('labelled texts of the corpus', () => {
  it.each(names)('%s: each labelled action and finding is one block', (name) => {
    const doc = readText(readFileSync(new URL(`seeds/${name}.txt`, corpus), 'utf8'))
    const labels = JSON.parse(readFileSync(new URL(`gold/${name}.json`, corpus), 'utf8')) as Labels
    const bodies = doc.blocks.map((block) => plain(doc.text.slice(block.body, block.end)))
    for (const { text } of labels.records.flatMap((record) => [...(record.actions ?? []), ...(record.findings ?? [])])) expect(bodies).toContain(plain(text))
  })
})
