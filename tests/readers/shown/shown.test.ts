import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../../src/docket.ts'
import { columns } from './columns.ts'
import { type Cell, type KindId, kinds } from './kinds.ts'

interface Read {
  readonly text: string
  readonly warnings: readonly string[]
}

async function read(name: string, { bytes }: Cell): Promise<Read> {
  const texts: string[] = []
  const warnings: string[] = []
  for await (const opened of readDocuments({ name, bytes: await bytes() })) {
    if ('error' in opened) throw opened.error
    texts.push(opened.doc.text)
    warnings.push(...opened.warnings.map(({ code }) => code))
  }
  return { text: texts.join('\n').replace(/\s+/g, ' '), warnings }
}

describe.each(columns.filter(({ cells }) => Object.keys(cells).length > 0))('$file: what is shown is read, what is hidden is not', ({ file, cells }) => {
  it.each(Object.entries(cells) as [KindId, Cell][])('%s', async (id, cell) => {
    const kind = kinds[id]
    const { text, warnings } = await read(file, cell)
    expect(text).toMatch(/Before\..*After\./)
    if ('hides' in kind) expect(text).not.toContain('concealed')
    if ('shows' in kind && !cell.told) expect(text).toMatch(kind.shows)
    if (cell.told) expect(warnings).toContain(cell.told)
  })
})
