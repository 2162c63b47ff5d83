import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text/read-text.ts'
import { shown } from './text-shown.ts'

const read = (text: string): string[] => shown(readText(text))
const paragraphs = [
  'Please find below the areas for improvement which the inspectors gave us on Friday. They will be published soon. Nobody should talk about them before Monday. We meet on Tuesday.',
  'Social workers know their children well and visit them as often as they need. Managers read the records and say so when these are not clear enough.',
]
const entries = [
  'The timeliness of initial health assessments for children who come into care, wherever they live.',
  'Supervision, so that it is regular, reflective and written down by managers at every level of the service.',
]

/** As a mail program breaks lines, with a hanging indent. */
function wrap(text: string, width: number, first = '', indent = ''): string {
  const lines = [first]
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    const isEmpty = line.trim() === '' || line === first
    if (!isEmpty && line.length + 1 + word.length > width) lines.push(`${indent}${word}`)
    else lines[lines.length - 1] = isEmpty ? `${line}${word}` : `${line} ${word}`
  }
  return lines.join('\n')
}

it('what was decided is no heading', () => {
  expect(read('RESOLVED:\n\nTHAT Cabinet notes the outcome of the inspection\n\nTHAT authority to approve the plan is delegated to the Director.')).toEqual([
    'heading: RESOLVED:', 'THAT Cabinet notes the outcome of the inspection', 'THAT authority to approve the plan is delegated to the Director.',
  ])
})

describe.each([60, 72, 98])('lines broken at %i columns', (width) => {
  const items = entries.map((entry) => `0 • ${entry}`)

  it('are joined to paragraphs and entries', () => {
    const text = [...paragraphs.map((each) => wrap(each, width)), 'Areas for improvement', ...entries.map((each) => wrap(each, width, '  * ', '    ')), 'Regards,\nSam Ray\nDirector'].join('\n\n')
    expect(read(text)).toEqual([...paragraphs, 'heading: Areas for improvement', ...items, 'Regards,', 'Sam Ray', 'Director'])
  })

  it('are joined in a file with double spacing too', () => {
    const text = [...paragraphs.map((each) => wrap(each, width)), ...entries.map((each) => wrap(each, width, '* '))].join('\n\n').replaceAll('\n', '\n\n')
    expect(read(text)).toEqual([...paragraphs, ...items])
  })
})

describe('broken lines', () => {
  const body = paragraphs.map((each) => wrap(each, 70)).join('\n\n')

  it('may begin with a number that is no marker', () => {
    const text = `${body}\n\nThe authority was told of it in the report that came out at the end of\n2011. It did nothing. The next letter said the same thing in paragraph\n3. The board then met, and it was agreed that this should never be so.`
    expect(read(text).at(-1)).toMatch(/end of 2011\. It did .* paragraph 3\. The board/)
  })

  it('keep labels and lists of people apart', () => {
    const lines = ['Inspection of Somewhere Borough', 'Council local authority services', 'for children and families', 'Inspection dates: 3 to 14 May 2018', 'Lead inspector: Sam Ray, His Majesty’s Inspector']
    expect(read(`${lines.join('\n')}\n\n${body}`).slice(0, 3)).toEqual([expect.stringContaining('Inspection of Somewhere Borough Council local authority services for children and families'), ...lines.slice(3).map((line) => expect.stringContaining(line))])
  })

  it('are joined where they cut a name that stands elsewhere, or a date', () => {
    const text = `${body}\n\nThe Safeguarding Children Board meets often.\n\nSection 2: The work of the Local Safeguarding\nChildren Board\n\nInspection dates: 19 to 28 and 30\nJanuary 2014`
    expect(read(text).slice(-2)).toEqual([expect.stringContaining('Local Safeguarding Children Board'), 'Inspection dates: 19 to 28 and 30 January 2014'])
  })

  it('stay lines where they are set at the right', () => {
    const text = `${body}\n\n                                                            Sam Ray\n                                             Clerk of the Committee\n                                                          June 2016`
    expect(read(text).slice(-3)).toEqual(['Sam Ray', 'Clerk of the Committee', 'June 2016'])
  })

  it('go on over a page turn below the words of their entry', () => {
    const text = `${body}\n\n58. The local authority places children with carers found by the local\n\f    Voluntary Adoption Agency, which is good.`
    expect(read(text).at(-1)).toBe('0 58. The local authority places children with carers found by the local Voluntary Adoption Agency, which is good.')
  })
})
