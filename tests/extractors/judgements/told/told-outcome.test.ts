import { describe, expect, it } from 'vitest'
import { toldOutcome } from '../../../../src/extractors/judgements/told/told-outcome.ts'
import { viewOf } from '../../../support/doc.ts'

const read = (...words: string[]): string[] =>
  toldOutcome(viewOf(...words).blocks(), { framework: 'area-send', inspection: '2024-06-10', day: '2024-09-01' })
    .map(({ label, grade, when }) => `${label.value}: ${grade.value}, ${when}`)

describe('the outcome of an area SEND inspection', () => {
  it.each<[string, string]>([
    ['Inspectors found that the local area partnership’s arrangements lead to inconsistent experiences and outcomes for children.', 'the local area partnership’s arrangements: inconsistent experiences and outcomes, current'],
    ['There were three outcomes, and ours was the last: there are widespread and/or systemic failings.', 'widespread and/or systemic failings: widespread and/or systemic failings, current'],
    ['The arrangements typically lead to positive experiences and outcomes.', 'The arrangements: typically lead to positive experiences and outcomes, current'],
    ['At the last inspection arrangements led to inconsistent experiences and outcomes.', 'arrangements: inconsistent experiences and outcomes, previous'],
  ])('is read: %s', (words, expected) => expect(read(words)).toEqual([expected]))

  it('is not read from a list of what outcomes there can be', () => {
    expect(read('There are three possible outcomes:', '• arrangements typically lead to positive experiences and outcomes', '• arrangements lead to inconsistent experiences and outcomes')).toEqual([])
  })

  it.each([
    'Arrangements either typically lead to positive experiences and outcomes, or to inconsistent experiences and outcomes.',
    'Where inspectors find whether arrangements lead to inconsistent experiences and outcomes, they return.',
    'They did not find widespread and/or systemic failings.',
    'A weaker partnership would have had widespread and/or systemic failings.',
    'Families told us that their experiences were inconsistent.',
  ])('is not read: %s', (words) => expect(read(words)).toEqual([]))
})
