import { describe, expect, it } from 'vitest'
import { earlierDates } from '../../../src/extractors/earlier/earlier-dates.ts'
import { recalledGrades } from '../../../src/extractors/earlier/recalled-grades.ts'
import { read } from '../../support/laid.ts'

const grades = (lines: string) => read(recalledGrades, lines).body.map(({ area, grade }) => `${area}: ${grade}`)
const dates = (lines: string) => read(earlierDates, lines).body.map(({ date, what }) => `${date} ${what}`)

describe('the section about earlier inspections', () => {
  it.each([
    ['- The previous inspection of the local authority’s safeguarding arrangements was in May 2011. The local authority was judged to be adequate.', '2011-05 previous inspection of the local authority’s safeguarding arrangements', ['safeguarding-overall: adequate']],
    ['The last inspection of Elmshire’s arrangements for the protection of children was published in January 2013. The local authority was inadequate.', '2013-01 last inspection of Elmshire’s arrangements for the protection of children', ['safeguarding-overall: inadequate']],
    ['- The local authority’s services for looked after children were previously inspected in July 2012. They were judged to be Good.', '2012-07 The local authority’s services for looked after children were previously inspected', ['looked-after-overall: good']],
    ['- The previous inspection of Elmshire’s fostering services was on 14 March 2012. The local authority was judged to be outstanding.', '2012-03-14 previous inspection of Elmshire’s fostering services', ['other: outstanding']],
    [
      '- The previous inspection of Elmshire for safeguarding and looked after children was in 2011. It was judged to be good for safeguarding, adequate for looked after children’s services and good for overall effectiveness.',
      '2011 previous inspection of Elmshire for safeguarding and looked after children', ['safeguarding-overall: good', 'looked-after-overall: adequate', 'overall-effectiveness: good'],
    ],
    [
      '- The previous inspection of services for children in need of help and protection, including children in care, was in September 2015. It was overall judged to be inadequate.',
      '2015-09 previous inspection of services for children in need of help and protection, including children in care', ['overall-effectiveness: inadequate'],
    ],
    [
      '- The previous unannounced inspection of contact, referral and assessment arrangements was in June 2011. The inspection identified areas of strength and no areas for priority action.',
      '2011-06 previous unannounced inspection of contact, referral and assessment arrangements', [],
    ],
  ])('reads "%s"', (line, date, found) => {
    expect(dates(line)).toEqual([date])
    expect(grades(line)).toEqual(found)
  })

  it('takes an unannounced inspection anywhere in the text', () => {
    expect(dates('4. An unannounced inspection of contact, referral and assessment arrangements was carried out in July 2011.')).toEqual(['2011-07 unannounced inspection of contact, referral and assessment arrangements'])
  })

  it.each([
    '- The local authority operates two children’s homes. Both were judged to be good in their most recent Ofsted inspection.',
    '- The previous inspection of the authority’s children’s homes was in May 2011. They were judged to be good.',
    '- The trust is a fostering agency too. It runs an adoption agency. Both were inspected in August 2015 and judged to be good.',
    '- The chair of the board has been in post since May 2011.',
  ])('ignores "%s"', (line) => {
    expect([...dates(line), ...grades(line)]).toEqual([])
  })
})
