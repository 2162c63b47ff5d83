import { describe, expect, it } from 'vitest'
import { quotedActions } from '../../../../src/extractors/council/actions/quoted-actions.ts'
import { councilPaperOutline } from '../../../../src/shapes/council-paper/outline.ts'
import { settle } from '../../../../src/record/settle.ts'
import type { Action } from '../../../../src/record/schema.ts'
import { partOf } from '../../../support/doc.ts'

const title = '# Outcome of the Ofsted inspection of children\'s services'
const read = (...blocks: string[]): Action[] => {
  const part = partOf([title, ...blocks], councilPaperOutline)
  return settle<Action[]>(quotedActions(part.view, part) ?? []).body
}

describe('quotedActions', () => {
  it('are the list that a sentence about the inspection announces', () => {
    expect(read('The report contains two recommendations for the council:', '• Improve plans; and', '• Improve audits.').map(({ kind, text }) => [kind, text])).toEqual([['recommendation', 'Improve plans'], ['recommendation', 'Improve audits.']])
  })
  it('are of the kind that the announcing sentence names, not of one that it denies', () => {
    expect(read('There were no areas for priority action. Two things need to improve in this area of practice:', '• plans', '• audits').map(({ kind }) => kind)).toEqual(['area-for-improvement', 'area-for-improvement'])
  })
  it('are the rows of a plan, with owner and time-scale, and not its list once more', () => {
    const found = read('Ofsted lists one area for improvement:', '• management oversight.', 'Ofsted area for improvement | Action | Lead | Timescale', 'Management oversight | Monthly audits | Head of Practice | May 2020')
    expect(found).toMatchObject([{ kind: 'area-for-improvement', text: 'Management oversight', owner: 'Head of Practice', timescale: 'May 2020' }])
  })
  it('are not what the council sets itself, nor what it is asked to decide', () => {
    expect(read('The council will make these improvements:', '• buy laptops', '# Recommendations', 'That Cabinet:', '(a) notes the report')).toEqual([])
  })
})
