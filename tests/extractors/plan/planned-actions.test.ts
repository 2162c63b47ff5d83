import { describe, expect, it } from 'vitest'
import { plannedActions } from '../../../src/extractors/plan/planned-actions.ts'
import type { Action } from '../../../src/record/schema.ts'
import { settle } from '../../../src/record/settle.ts'
import { partOf } from '../../support/doc.ts'

const read = (...blocks: string[]): (string | null)[][] => {
  const part = partOf(blocks)
  return settle<Action[]>(plannedActions(part.view, part) ?? []).body.map(({ kind, number, text, owner, timescale }) => [kind, number, text, owner, timescale])
}
const head = 'Ref | Action | Lead | By when'
const row = '1.1 | Write plans again | Head of Service | May 2020'
const rowRead = ['next-step', '1.1', 'Write plans again', 'Head of Service', 'May 2020']

describe('plannedActions', () => {
  it('are what was asked for by its label above a table, with who answers for it, and the rows', () => {
    expect(read('# Ofsted area for improvement 1: The quality of written plans', 'Accountable: Director of Practice', head, row)).toEqual([
      ['area-for-improvement', '1', 'The quality of written plans', 'Director of Practice', null], rowRead,
    ])
    expect(read('# Recommendation 2', 'Ofsted said: “Write all plans with families.”', 'Senior responsible officer: Ann Hale')).toEqual([['recommendation', '2', 'Write all plans with families.', 'Ann Hale', null]])
  })
  it('are the words below a number, above who answers for them and by when', () => {
    const asked = 'Ensure that all plans are written with families'
    expect(read('Recommendation 3', asked, 'Inspection timescale: Within three months | Accountable: Head of Practice', head, row)).toEqual([
      ['recommendation', '3', asked, 'Head of Practice', 'Within three months'], rowRead,
    ])
    const answered = ['What we will do: train all managers; buy a new tool.', 'Lead: Head of Practice', 'By when: July 2017']
    expect(read('# Recommendation 3', asked, ...answered)).toEqual([['recommendation', '3', asked, 'Head of Practice', 'July 2017']])
    expect(read('Recommendation 3', 'We have finished all that the report asked us to do here.')).toEqual([])
  })
  it('are the areas of a section that says what inspectors asked for and what is done, each with who does it', () => {
    const area = (number: string, text: string): string[] => [`${number}. ${text}`, 'We have changed the form so that every agency fills it in.', 'Lead: Head of Practice', 'Timescale: April 2020']
    const section = ['3. What inspectors said needs to improve, and what we are doing', ...area('3.1', 'The recording of discussions'), ...area('3.2', 'The quality of plans'), '4. Further information', 'Lead: nobody']
    expect(read(...section)).toEqual([
      ['area-for-improvement', '3.1', 'The recording of discussions', 'Head of Practice', 'April 2020'], ['area-for-improvement', '3.2', 'The quality of plans', 'Head of Practice', 'April 2020'],
    ])
  })
  it('are what inspectors said, above labels', () => {
    expect(read('What Ofsted said needs to improve: The quality of plans.', 'What we will do: Train all teams.', 'Lead: Head of Service', 'By when: May 2020')).toEqual([['area-for-improvement', null, 'The quality of plans.', 'Head of Service', 'May 2020']])
  })
  it('are all that answers one area, where that is more than one, each with its own lead and date', () => {
    const actions = ['Action: Train all teams.', 'Lead: Head of Service', 'By when: May 2020', 'Action: Buy a new tool.', 'Lead: Ann Hale', 'By when: June 2020']
    const read2 = [['next-step', null, 'Train all teams.', 'Head of Service', 'May 2020'], ['next-step', null, 'Buy a new tool.', 'Ann Hale', 'June 2020']]
    expect(read('What Ofsted said needs to improve: The quality of plans.', ...actions)).toEqual([['area-for-improvement', null, 'The quality of plans.', null, null], ...read2])
    expect(read('Recommendation 2: Improve the quality of plans.', 'Accountable: Director of Practice', ...actions)).toEqual([['recommendation', '2', 'Improve the quality of plans.', 'Director of Practice', null], ...read2])
  })
  it('are what inspectors said, above a table', () => {
    expect(read('Priority 1 - Keeping children safe', 'What Ofsted said: The response to risk needs to improve.', head, row)).toEqual([['area-for-improvement', null, 'The response to risk needs to improve.', null, null], rowRead])
  })
  it('are the lists of what else was asked for', () => {
    const list = ['# Areas for improvement', 'These have a plan of their own. They are:', '1. The quality of supervision.', '2. The use of audits.']
    expect(read('Ofsted inspected us in May 2019.', head, row, ...list).map(([kind]) => kind)).toEqual(['next-step', 'area-for-improvement', 'area-for-improvement'])
  })
  it('are the headings of sections that the plan announces, above tables alone', () => {
    const announced = 'Inspectors named two areas in which we need to improve. Each has a section below.'
    expect(read(announced, '# 1. The quality of plans', head, row, '# 2. Governance', 'The Board meets.')).toEqual([['area-for-improvement', '1', 'The quality of plans', null, null], rowRead])
    expect(read('Our themes are below.', '# 1. The quality of plans', head, row)).toEqual([rowRead])
  })
  it('are recommendations with their owners where a table has them, with what will be done where that takes several rows', () => {
    const both = 'Recommendation | Action | Lead | By when'
    expect(read(both, 'Write better plans. | Train staff. | Head of Service | May 2020').map(([kind, , text, owner]) => [kind, text, owner])).toEqual([['recommendation', 'Write better plans.', 'Head of Service']])
  })
  it('are rows whose cells stand below each other', () => {
    const heads = ['No.', '# What we will do', '# Who', '# By when', '# Status']
    expect(read(...heads, '1. Write plans again', 'Head of Service', 'May 2020', 'Green', '2. Train staff', 'Ann Hale', 'June 2020')).toEqual([
      ['next-step', '1', 'Write plans again', 'Head of Service', 'May 2020'], ['next-step', '2', 'Train staff', 'Ann Hale', 'June 2020'],
    ])
    const inLine = 'Ref / Ofsted recommendation / What we are doing / Lead officer / Due'
    expect(read(inLine, '1', 'Ensure that plans are kept.', 'Begun.', 'Head of Service', 'May 2020', '2', 'Improve audits.', 'Not begun.', 'Ann Hale', 'June 2020')).toEqual([
      ['recommendation', '1', 'Ensure that plans are kept.', 'Head of Service', 'May 2020'], ['recommendation', '2', 'Improve audits.', 'Ann Hale', 'June 2020'],
    ])
    expect(read('# What we will do', 'We will listen.', '1. Write plans again', 'Head of Service', 'May 2020')).toEqual([])
  })
})
