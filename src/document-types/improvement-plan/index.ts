import { noneThisTime } from '../../extractors/council/actions/none-this-time.ts'
import { paperDate } from '../../extractors/council/front-sheet/own-day.ts'
import { stampedMeeting } from '../../extractors/meeting/stamped-meeting.ts'
import { onceEach } from '../../extractors/council/people/once-each.ts'
import { writtenBy } from '../../extractors/council/people/reported-by.ts'
import { planDate, versionDate } from '../../extractors/plan/plan-date.ts'
import { forewordSigners } from '../../extractors/plan/foreword.ts'
import { signedOff } from '../../extractors/plan/signed-off.ts'
import { plannedActions } from '../../extractors/plan/planned-actions.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { at, every, first } from '../../rules/extractor.ts'
import { everywhere, head } from '../../rules/part.ts'
import { councilFrontSheet, councilInspection, inspectionDates } from '../../shapes/council-paper/council-paper.ts'
import { planCues } from './cues.ts'

/** Plans of actions that a council or partnership makes after an inspection. */
export const improvementPlan = defineDocumentType({
  id: 'improvement-plan',
  meaning: 'a council’s or partnership’s plan of actions after an inspection',
  framework: null,
  era: 'any',
  cues: planCues,
  outline: [],
  fields: {
    ...councilFrontSheet,
    ...councilInspection,
    dates: {
      ...inspectionDates,
      document: first(at(head(3000), paperDate), at(everywhere, versionDate), at(head(1500), planDate)),
      meeting: at(head(1500), stampedMeeting),
    },
    signatories: onceEach(every(at(head(6000), forewordSigners), at(everywhere, signedOff), at(everywhere, writtenBy))),
    actions: at(everywhere, plannedActions),
    noneStated: at(everywhere, noneThisTime),
  },
  expects: { fields: ['title', 'authority'] },
})
