import type { FieldRules } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { everywhere, head, section } from '../../rules/part.ts'
import { actions } from '../actions/actions.ts'
import { authorityIn, mostNamedAuthority } from '../authority/authority.ts'
import { visitPeriod } from '../dates/inspection-period.ts'
import { meetingDate } from '../dates/meeting-date.ts'
import { previousInspections } from '../dates/previous-inspections.ts'
import { paperTitle } from './paper-title.ts'
import { gradedStatements } from '../judgements/graded-statement.ts'
import { authors } from './authors.ts'
import { contactOfficers } from './contact-officers.ts'
import { councilName } from './council-name.ts'
import { inspectionFramework } from './inspection-framework.ts'

/** What the front sheet of any council's paper carries. */
export const councilFrontSheet = {
  title: at(everywhere, paperTitle),
  issuer: at(everywhere, councilName),
  authority: first(at(head(1500), authorityIn), at(everywhere, mostNamedAuthority)),
  dates: { meeting: at(head(3000), meetingDate) },
} satisfies FieldRules

/** A paper to a cabinet or committee: its front sheet, the inspection that it is about, and what the council is asked to decide. */
export const councilPaper = {
  ...councilFrontSheet,
  framework: at(everywhere, inspectionFramework),
  dates: {
    ...councilFrontSheet.dates,
    inspection: at(everywhere, visitPeriod),
    previous: all(everywhere, previousInspections),
  },
  signatories: at(head(3000), authors),
  contacts: at(everywhere, contactOfficers),
  judgements: at(everywhere, gradedStatements),
  actions: every(
    all(section('inspection-recommendations'), actions({ kind: 'recommendation' })),
    all(section('decision-sought'), actions({ kind: 'decision-sought' })),
  ),
} satisfies FieldRules
