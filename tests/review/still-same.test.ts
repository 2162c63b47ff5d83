import { expect, it } from 'vitest'
import { attentionOf } from '../../src/analysis/attention.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
import { seenAs } from '../../src/batch/corrections/seen-as.ts'
import { isStillSame } from '../../src/cli/commands/review/still-same.ts'
import type { SaidOfRecord } from '../../src/corrections/of-record.ts'
import { inOrder } from '../../src/review/data/list.ts'
import { filtersIn, fitting } from '../../src/review/page/data/filters.ts'
import { howFar } from '../../src/review/page/data/how-far.ts'
import { inventedRecord } from '../support/invented-record.ts'

const record = inventedRecord({ title: 'A visit' })
const saidOf = (seen: typeof record, corrections: SaidOfRecord['corrections'] = []): SaidOfRecord => ({ corrections, accepted: [], seen: { values: seenAs(seen) } })
const correction = { pointer: '/title', was: 'A visit', is: 'Another visit' }
const corrected = { ...record, title: 'Another visit', corrected: ['/title'] }

it.each([
  ['nobody went through it', record, { corrections: [], accepted: [] }, undefined],
  ['it is as it was then', record, saidOf(record), true],
  ['its values are others', { ...record, title: 'Another visit' }, saidOf(record), false],
  ['it was made before it was corrected', record, saidOf(corrected, [correction]), undefined],
  ['it was made with its correction', corrected, saidOf(corrected, [correction]), true],
  ['it was made with its correction, and is otherwise all the same', { ...corrected, scope: 'care' }, saidOf(corrected, [correction]), false],
  ['its correction was taken back since it was made', corrected, saidOf(record), undefined],
] as const)('tells whether a reviewed record is as it was then: %s', (_, filed, said, expected) => {
  expect(isStillSame(filed, said)).toBe(expected)
})

it('has a document that is read otherwise since it was reviewed among those to be reviewed', () => {
  const set = recordSet([record])
  const [one] = inOrder(set.records, attentionOf(set), () => saidOf(corrected), isStillSame)
  if (!one) throw new Error('There is no record.')
  const list = { documents: [one.entry], unread: [], choices: {}, by: '', on: '' }
  expect(one.entry).toMatchObject({ isSeen: false, isOtherwise: true })
  expect(['open', 'seen'].map((review) => fitting(list, filtersIn(new URLSearchParams({ review }))).length)).toEqual([1, 0])
  expect(howFar(list.documents)).toBe('0 of 1 reviewed')
})
