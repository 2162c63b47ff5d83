import { describe, expect, it } from 'vitest'
import { recalledGrades } from '../../../src/extractors/earlier/recalled-grades.ts'
import { all } from '../../../src/rules/extractor.ts'
import { everywhere } from '../../../src/rules/part.ts'
import { read, readRule } from '../../support/laid.ts'

const outline = [{ id: 'previous', heading: /^Previous inspections$/ }]
const told = '\n# Previous inspections\n- The last inspection of the local authority’s services for children looked after was in August 2013.'

const grades = (words: string) => readRule(all(everywhere, recalledGrades), words + told, outline).body.map(({ area, label, grade }) => `${area} (${label}): ${grade}`)

describe('grades that a report recalls in running text', () => {
  it.each([
    ['Following an inspection of safeguarding and children looked after in 2010, which found services for children inadequate, a board was set up.', ['safeguarding-overall (safeguarding): inadequate', 'looked-after-overall (children looked after): inadequate']],
    ['Since the last inspection in 2011, when services were judged to be good, much has changed.', ['overall-effectiveness (services): good']],
    ['The most recent inspection of fostering services was in 2012. The service was judged to be good for overall effectiveness.', ['other (fostering services): good']],
    ["The inspection of Fenshire's adoption service was in October 2010. The overall quality was good.", ['adoption (adoption service): good']],
    ["An inspection of the local authority's arrangements for the protection of children was undertaken in June 2011. The arrangements were judged to be inadequate.", ['safeguarding-overall (arrangements for the protection of children): inadequate']],
    ['In January 2010, inspection of safeguarding services found safeguarding inadequate. Services to children looked after were adequate.', ['safeguarding-overall (safeguarding): inadequate', 'looked-after-overall (Services to children looked after): adequate']],
    ['Services for children in Fenshire are better since they were found to be inadequate in 2011.', ['overall-effectiveness (Services for children in Fenshire): inadequate']],
    ['Services for children and care leavers are better since the last inspection in 2012, when they were judged to require improvement overall.', ['overall-effectiveness (Services for children and care leavers): requires-improvement']],
    ['Adoption services were judged good at the inspection in 2013.', ['adoption (Adoption services): good']],
  ])('reads "%s"', (words, found) => expect(grades(words)).toEqual(found))

  it.each([
    'Since the last inspection in 2013, when services were judged to be adequate, much has changed.',
    'Since the last inspection, when services were judged to be adequate, much has changed.',
    'The last inspection of fostering services was in 2012. The service was judged to be satisfactory.',
  ])('leaves what the section about earlier inspections tells, or no year says: "%s"', (words) => expect(grades(words)).toEqual([]))
})

it('takes the year of a grade where no section tells of earlier inspections', () => {
  expect(read(recalledGrades, 'Since the last inspection in 2013, when services were judged to be adequate, much has changed.').body).toHaveLength(1)
})
