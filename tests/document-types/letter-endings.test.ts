import { describe, expect, it } from 'vitest'
import { areaSendReport } from '../../src/document-types/area-send-report/index.ts'
import { contactReferralAssessmentLetter } from '../../src/document-types/contact-referral-assessment-letter/index.ts'
import { focusedVisitLetter } from '../../src/document-types/focused-visit-letter/index.ts'
import { jtaiLetter } from '../../src/document-types/jtai-letter/index.ts'
import { monitoringVisitLetter } from '../../src/document-types/monitoring-visit-letter/index.ts'
import { schoolInspectionReport } from '../../src/document-types/school-inspection-report/index.ts'
import { classify } from '../../src/stages/classify.ts'
import { extract } from '../../src/stages/extract.ts'
import { partOf } from '../support/doc.ts'

const letters = [areaSendReport, contactReferralAssessmentLetter, focusedVisitLetter, jtaiLetter, monitoringVisitLetter]
const greeting = ['12 May 2021', 'Dear Ms Tindall', 'Thank you for the help that your staff gave to the inspectors.']
const plan = 'The local authority should write plans that families understand.'
const closings = ['Yours sincerely', 'Yours faithfully,', 'Yours truly', 'Kind regards', 'Yours sincerely Orla Wetherby']
const signature = ['Orla Wetherby', "Her Majesty's Inspector"]

const bodyOf = (type: (typeof letters)[number], ...blocks: string[]) => extract(partOf([...greeting, ...blocks], type.outline), type.fields).body
const textsOf = (type: (typeof letters)[number], ...blocks: string[]) => bodyOf(type, ...blocks).actions.map(({ kind, text }) => `${kind}: ${text}`)

describe.each(letters.map((type) => [type.id, type] as const))('a %s whose actions come last', (_id, type) => {
  it.each(closings)('ends them at "%s"', (closing) => {
    expect(textsOf(type, '# Areas for improvement', plan, closing, ...signature)).toEqual([`area-for-improvement: ${plan}`])
    expect(textsOf(type, '# Areas for priority action', plan, closing, ...signature)).toEqual([`priority-action: ${plan}`])
  })

  it('says that there were none', () => {
    const { actions, noneStated } = bodyOf(type, '# Areas for improvement', `• ${plan}`, '# Areas for priority action', 'There were none.', 'Yours sincerely', ...signature)
    expect(actions.map(({ text }) => text)).toEqual([plan])
    expect(noneStated).toEqual(['priority-action'])
    expect(bodyOf(type, '# Areas for improvement', 'None.', 'Yours sincerely', ...signature).noneStated).toEqual(['area-for-improvement'])
  })

  it('keeps its findings from what stands below its closing', () => {
    expect(bodyOf(type, '# Strengths', '• Families are heard.', 'Yours sincerely', ...signature, '• Copied to the chair of the council').findings.map(({ text }) => text)).not.toContain('Copied to the chair of the council')
  })
})

it('a letter to a school ends its next steps at the closing', () => {
  expect(textsOf(schoolInspectionReport, '# Next steps for the school', plan, 'Yours truly', ...signature)).toEqual([`next-step: ${plan}`])
})

describe('who signs a letter about a visit', () => {
  const typeOf = (...signed: string[]): string | undefined => {
    const words = ['# Focused visit to Walsall: our response', '22 November 2021', 'Dear Orla', 'Thank you for your letter.', 'Yours sincerely', ...signed]
    return classify(partOf(words).view, [focusedVisitLetter]).type?.id
  }
  it.each([["Director of Children's Services"], ['Leader of the Council'], ['Chief Executive'], ['Minister for Children']])('%s is no inspector', (office) => {
    expect(typeOf('Ann Marsh', office, 'Copy to: Ben Okoro')).toBeUndefined()
  })
  it.each([["Her Majesty's Inspector"], ['Ofsted'], ['National Director, Social Care']])('%s is one, whoever gets copies', (office) => {
    expect(typeOf('Ann Marsh', office, "Copy: Ben Okoro, Director of Children's Services")).toBe('focused-visit-letter')
  })
})
