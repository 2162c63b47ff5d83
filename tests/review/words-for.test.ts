import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../src/cli/commands/review/words-for.ts'
import type { DocketRecord, Evidence } from '../../src/record/schema.ts'
import { docOf } from '../support/doc.ts'
import { inventedRecord } from '../support/invented-record.ts'

const doc = docOf(
  'Dear Ann Reed', 'The carer scheme is run by Leeds.', 'Inspectors looked at care and at support.', 'They saw care leavers and support.',
  'Copied to: Bo Small, Director', 'Cy Tall, Director',
)
const evidence = (pointer: string, quote: string): Evidence => ({ pointer, quote, start: doc.text.indexOf(quote), end: doc.text.indexOf(quote) + quote.length, page: null, rule: 'r' })
const record = (...all: Evidence[]): DocketRecord => ({ ...inventedRecord(), evidence: all })
const found = (pointer: string, value: unknown, of = record()) => wordsFor(pointer, value, of, doc)?.map(({ at = '', start }) => [at, start])

describe('the words that say a value which somebody wrote into a record', () => {
  it('are whole words', () => {
    expect(found('/scope', 'eeds')).toBeUndefined()
    expect(found('/scope', 'leavers')).toEqual([['', doc.text.indexOf('leavers')]])
  })

  it('stand where its former words do, of all places', () => {
    expect(found('/scope', 'support', record(evidence('/scope', 'They saw care leavers')))).toEqual([['', doc.text.lastIndexOf('support')]])
  })

  it('stand where those of its siblings do, if it has none', () => {
    expect(found('/copiedTo/0/role', 'Director', record(evidence('/copiedTo/0/name', 'Cy Tall')))).toEqual([['', doc.text.lastIndexOf('Director')]])
  })

  it('are none where several places are as good', () => {
    expect(found('/scope', 'support')).toBeUndefined()
  })

  it('are those of each part of an entry, near each other, and none where a part stands nowhere', () => {
    const entry = (name: string) => ({ name, role: 'Director', organisation: null })
    expect(found('/copiedTo/-', entry('Cy Tall'))).toEqual([['/name', doc.text.indexOf('Cy Tall')], ['/role', doc.text.lastIndexOf('Director')]])
    expect(found('/copiedTo/-', entry('Di Nobody'))).toBeUndefined()
  })
})
