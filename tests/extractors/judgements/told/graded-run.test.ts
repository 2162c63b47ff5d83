import { describe, expect, it } from 'vitest'
import { gradedRun } from '../../../../src/extractors/judgements/told/graded-run.ts'
import type { Framework } from '../../../../src/vocabulary/frameworks.ts'
import { viewOf } from '../../../support/doc.ts'

const read = (lines: readonly string[], framework: Framework | null): string[] =>
  gradedRun(viewOf(...lines), { framework, inspection: '2011-03-14', day: '2011-05-18' }).map(({ area, grade, when }) => `${area} ${grade.value} ${when}`)

describe('a list of grades', () => {
  it.each<[string, Framework | null, string[], string[]]>([
    ['with dashes', 'ilacs', ['The grades were:', 'Overall effectiveness - good', 'The impact of leaders - outstanding'], ['overall-effectiveness good current', 'leadership outstanding current']],
    ['with leading dots', 'ilacs', ['Overall ........ Good', 'The impact of leaders...... Outstanding'], ['overall-effectiveness Good current', 'leadership Outstanding current']],
    ['with brackets', 'sif', ['Adoption performance (good)', "Care leavers ('requires improvement')"], ['adoption good current', 'care-leavers requires improvement current']],
    ['with colons, of no framework', null, ['Safeguarding: Inadequate', 'Looked after children: Adequate', 'Service management: Adequate'], ['safeguarding-overall Inadequate current', 'looked-after-overall Adequate current', 'other Adequate current']],
    ['of an earlier inspection', 'ilacs', ['At the last inspection the judgements were:', 'Overall effectiveness - good', 'Leadership - good'], ['overall-effectiveness good previous', 'leadership good previous']],
    ['of two services', 'slac', ['Safeguarding services', 'Overall effectiveness - Good', 'Capacity to improve - Outstanding', 'Services for looked after children', 'Overall effectiveness - Good', 'Capacity to improve - Good', 'Being healthy - Adequate'], ['safeguarding-overall Good current', 'safeguarding-capacity Outstanding current', 'looked-after-overall Good current', 'looked-after-capacity Good current', 'slac-other Adequate current']],
    ['of services by name', 'slac', ['Safeguarding - adequate', 'Services for looked after children - good'], ['safeguarding-overall adequate current', 'looked-after-overall good current']],
  ])('is read: %s', (_, framework, lines, expected) => expect(read(lines, framework)).toEqual(expected))

  it.each<[string, string[]]>([
    ['a line alone', ['Leadership - good']],
    ['lines apart', ['Leadership - good', 'A paragraph stands here that tells of something else.', 'Overall effectiveness - good']],
    ['schools', ['Fenmarsh Primary - good', 'Otherham Academy - outstanding']],
    ['sentences', ['Overall effectiveness is rated - good', 'The impact of leaders was found - good']],
    ['questions', ['Are leaders good? - good', 'Is overall effectiveness good? - good']],
    ['no grades', ['Overall effectiveness - better', 'Leadership - getting there']],
  ])('is not read: %s', (_, lines) => expect(read(lines, 'ilacs')).toEqual([]))
})
