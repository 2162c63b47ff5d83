import { describe, expect, it } from 'vitest'
import { boxedActions } from '../../../src/extractors/actions/boxes.ts'
import { settle } from '../../../src/record/settle.ts'
import type { Action } from '../../../src/record/schema.ts'
import type { RawBlock } from '../../../src/text/build-doc.ts'
import { partOf } from '../../support/doc.ts'

type Written = string | Partial<RawBlock>

const boxed = (box: number, text: string, more: Partial<RawBlock> = {}): Partial<RawBlock> => ({ kind: 'paragraph', text, box, ...more })
const bullet = (box: number, text: string) => boxed(box, text, { kind: 'item', marker: '•' })

function read(...blocks: Written[]): [string, string[]][] {
  const part = partOf(blocks)
  const { body } = settle<Action[]>(boxedActions('area-for-improvement')(part.view, part) ?? [])
  return body.map(({ text, items }) => [text, items])
}

describe('actions in ruled boxes', () => {
  it('are one a box, bullets its items, the head of the table none', () => {
    expect(read(
      boxed(1, 'Areas for improvement', { kind: 'heading' }),
      boxed(2, 'Leaders should improve plans. Leaders should review them. This should include:'), bullet(2, 'joint working; and'), bullet(2, 'reviews.'),
      boxed(3, 'Leaders should cut waiting times.'),
    )).toEqual([['Leaders should improve plans. Leaders should review them. This should include:', ['joint working', 'reviews.']], ['Leaders should cut waiting times.', []]])
  })

  it('go on in the next box where the page has parted them', () => {
    expect(read(
      boxed(1, 'Leaders should improve plans, so that'), { kind: 'furniture', text: '6' }, boxed(2, 'all agencies use them.'),
      boxed(3, 'Leaders should ensure that:'), bullet(3, 'plans are read;'), bullet(4, 'plans are used.'),
    )).toEqual([['Leaders should improve plans, so that all agencies use them.', []], ['Leaders should ensure that:', ['plans are read', 'plans are used.']]])
  })

  it('are not joined for want of a full stop', () => {
    expect(read(boxed(1, 'Leaders should improve plans', { page: 5 }), boxed(2, 'Leaders should cut waiting times.', { page: 6 }))).toHaveLength(2)
  })
})

describe('actions whose boxes are lost', () => {
  it('are one a paragraph, without what is left of a table', () => {
    expect(read('Responsible body', 'Leaders should improve plans. Leaders should say how.', 'Health leaders must cut waits.').map(([text]) => text)).toEqual([
      'Leaders should improve plans. Leaders should say how.', 'Health leaders must cut waits.',
    ])
  })

  it('begin anew with a full subject, and with every subject where all line ends are lost', () => {
    expect(read('The local area partnership should improve plans. This includes reviews. The local area partnership needs to cut waits.')).toHaveLength(2)
    expect(read('Leaders should improve plans. They should say how. Leaders should cut waits. Leaders must train staff.')).toHaveLength(3)
  })

  it('leave a plain list and the sentence that there are none to others', () => {
    expect(read('• Schools wait too long.', '• Plans should be better.')).toEqual([])
    expect(read('There are no areas for priority action that leaders should address.')).toEqual([])
  })
})
