import { expect, it } from 'vitest'
import { isAsPrinted } from '../../src/record/as-printed.ts'

it.each([
  ['/inspectors/0/name', 'Ann Example', 'Ms Ann Example OBE'],
  ['/signatories/1/name', 'Okoro', 'Councillor Okoro'],
  ['/actions/3/number', 'a', '(a)'],
  ['/actions/3/text', 'keep records up to date', 'keep records\nup to date; and'],
  ['/actions/3/items/0', 'see children alone', 'see children\nPage 3\nalone, or'],
  ['/scope', 'children in care, with a focus on: Their homes. Their plans', 'children in care, with a focus on:\n\u2022 Their homes.\n\u2022 Their plans.'],
  ['/findings/12/text', 'Plans are clear.', 'Plans are clear.\u00B9'],
  ['/judgements/0/grade', 'good', 'outstanding'],
])('%s: "%s" may be read from "%s"', (pointer, value, quote) => {
  expect(isAsPrinted(pointer, value, quote)).toBe(true)
})

it.each([
  ['/inspectors/0/name', 'Anna Example', 'Ms Ann Example'],
  ['/actions/3/number', '4', '3.'],
  ['/actions/3/text', 'keep all records up to date', 'keep records\nup to date; and'],
  ['/actions/3/text', 'keep records', 'keep records up to date'],
  ['/judgements/0/gradePrinted', 'good', 'outstanding'],
])('%s: "%s" is not read from "%s"', (pointer, value, quote) => {
  expect(isAsPrinted(pointer, value, quote)).toBe(false)
})
