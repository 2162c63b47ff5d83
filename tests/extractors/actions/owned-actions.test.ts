import { describe, expect, it } from 'vitest'
import { ownedActions } from '../../../src/extractors/actions/owned-actions.ts'
import type { RawBlock } from '../../../src/text/build-doc.ts'
import type { Action } from '../../../src/record/schema.ts'
import { settle } from '../../../src/record/settle.ts'
import { partOf } from '../../support/doc.ts'

function read(...blocks: (string | Partial<RawBlock>)[]): [string | null, string, string[]][] {
  const part = partOf(blocks)
  const { body } = settle<Action[]>(ownedActions('priority-action')(part.view, part) ?? [])
  return body.map(({ owner, text, items }) => [owner, text, items])
}

describe('the table of responsible bodies', () => {
  it('gives each row its owner, the head of each page none', () => {
    expect(read(
      'Responsible body | Areas for priority action', 'Exford Council and NHS Exe ICB | Leaders should act with urgency.',
      'Responsible bodies | Areas for priority action', 'NHS Exe ICB | Leaders should cut waiting times.',
    )).toEqual([['Exford Council and NHS Exe ICB', 'Leaders should act with urgency.', []], ['NHS Exe ICB', 'Leaders should cut waiting times.', []]])
  })

  it('joins a row that the page has parted, and reads bullets in a cell', () => {
    const cell = (column: number, text: string, more: Partial<RawBlock> = {}): Partial<RawBlock> => ({ kind: 'paragraph', text, cell: { table: 1, row: 1, column }, ...more })
    expect(read(
      'Exford Council | Leaders should act', ' | with urgency.',
      cell(0, 'NHS Exe ICB'), cell(1, 'Leaders should ensure that:'), cell(1, 'waits are short; and', { kind: 'item', marker: '•' }), cell(1, 'plans are read.', { kind: 'item', marker: '•' }),
    )).toEqual([['Exford Council', 'Leaders should act with urgency.', []], ['NHS Exe ICB', 'Leaders should ensure that:', ['waits are short', 'plans are read.']]])
  })

  it('is not read from prose', () => expect(read('Leaders should act with urgency.')).toEqual([]))
})
