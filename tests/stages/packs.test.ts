import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument, recordsOf, segmentsOf } from '../../src/docket.ts'
import { type RawBlock, buildDoc } from '../../src/text/build-doc.ts'
import type { Doc } from '../../src/text/doc.ts'

const types = ['cabinet-report', 'committee-report', 'committee-agenda', 'council-decision', 'focused-visit-letter', 'monitoring-visit-letter', 'ilacs-inspection-report', 'sif-inspection-report', 'jtai-letter']
/** A page of a council's site is saved alone: it stands in no pack. */
const isSitePage = (file: string): boolean => readFileSync(file, 'utf8').startsWith('Agenda item\n')
const files = types.flatMap((type) => readdirSync(join('fixtures', type)).filter((name) => name.endsWith('.txt')).map((name) => ({ type, file: join('fixtures', type, name) }))).filter(({ file }) => !isSitePage(file))

const blocks = new Map<string, RawBlock[]>()

async function blocksOf(file: string): Promise<RawBlock[]> {
  const known = blocks.get(file) ?? rawOf((await readDocument({ name: file, bytes: readFileSync(file) })).doc)
  blocks.set(file, known)
  return known
}

function rawOf(doc: Doc): RawBlock[] {
  const rows = new Map(doc.rows.map((row) => [row.start, row]))
  return doc.blocks.map(({ kind, start, end, body, marker, level, bold, size }) => {
    const cells = kind === 'row' ? rows.get(body)?.cells.map((cell) => doc.text.slice(cell.start, cell.end)) : undefined
    return { kind, text: cells ? '' : doc.text.slice(body, end), page: null, marker, level, bold, size, ...(cells && { cells, cell: { table: start, row: 0, column: 0 } }) }
  })
}

/** Every document follows every fifth other one in some pack. */
const packs = files.map((_, at) => [0, 1, 2, 3].map((step) => files[(at + step * 5) % files.length] as (typeof files)[number]))

describe('a pack of any of the samples', () => {
  it.each(packs.map((pack) => [pack.map(({ file }) => file).join(' + '), pack] as const))('%s is cut into them', async (_name, pack) => {
    const raw = (await Promise.all(pack.map(({ file }) => blocksOf(file)))).flat()
    const read = { doc: buildDoc(raw, null), reader: 'test', warnings: [], mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: 0, file: 'pack.txt' }
    expect(segmentsOf(read).map(({ cut }) => cut !== null)).toEqual([false, true, true, true])
    expect(recordsOf(read).map(({ documentType }) => documentType)).toEqual(pack.map(({ type }) => type))
  })
})
