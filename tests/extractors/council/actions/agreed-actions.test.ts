import { describe, expect, it } from 'vitest'
import { agreedActions } from '../../../../src/extractors/council/actions/agreed-actions.ts'
import { settle } from '../../../../src/record/settle.ts'
import type { Action } from '../../../../src/record/schema.ts'
import { partOf } from '../../../support/doc.ts'

const read = (...blocks: string[]): (string | null)[][] => {
  const part = partOf(['Improvement Board', ...blocks])
  return settle<Action[]>(agreedActions(part.view, part) ?? []).body.map(({ kind, text, owner, timescale }) => [kind, text, owner, timescale])
}

describe('agreedActions', () => {
  it('are the rows of a table with a column for them', () => {
    expect(read('Action | Owner | By when', 'Send the letter to schools | Ann Hale | 8 June')).toEqual([['next-step', 'Send the letter to schools', 'Ann Hale', '8 June']])
  })
  it('are rows whose last cell names who begins the words before it', () => {
    expect(read('Letter | Ann Hale to write to schools | Ann Hale', ' | Dr Okoro to check the figure | Dr Okoro')).toEqual([['next-step', 'Ann Hale to write to schools', 'Ann Hale', null], ['next-step', 'Dr Okoro to check the figure', 'Dr Okoro', null]])
  })
  it('are lines and lists that say so', () => {
    expect(read('ACTION 7/19: Draft plan to full Board 19 March. (AH)')).toEqual([['next-step', 'Draft plan to full Board 19 March.', 'AH', null]])
    expect(read('Actions:', '1. The Clerk to write to schools.', '2. Dr Okoro to check the figure.').map(([, text]) => text)).toEqual(['The Clerk to write to schools.', 'Dr Okoro to check the figure.'])
  })
  it('are what somebody will do', () => {
    expect(read('Actions/further information to be provided:', '1. The Director for Inclusion will circulate the figures.').map(([, text]) => text)).toEqual(['The Director for Inclusion will circulate the figures.'])
  })
  it('are the points of an action log, with the day behind a dash', () => {
    expect(read('23. Action log', '# Minutes:', '• The Clerk to write to schools - by 30 November 2021', '• Dr Okoro to check the figure - next meeting')).toEqual([
      ['next-step', 'The Clerk to write to schools', null, 'by 30 November 2021'], ['next-step', 'Dr Okoro to check the figure', null, 'next meeting'],
    ])
    expect(read('Action: | The Clerk to write to schools.')).toEqual([['next-step', 'The Clerk to write to schools.', null, null]])
  })
  it.each([[['Action: Noted.']], [['Actions:', '1. Apologies', '2. Minutes']], [['Action plan: to be sent to Ofsted (May 2019)']], [['Ann Hale | Chair']], [['Item | Title | Page', '1 | Apologies | 3']], [['Ofsted recommendation | Owner', 'Improve plans | Ann Hale']], [['Ann Hale spoke | Ann Hale']]])('are none: %j', (rows) =>
    expect(read(...rows)).toEqual([]))
})
