import { councilIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { signedBy } from '../../extractors/council/people/signed-by.ts'
import { paperDate } from '../../extractors/council/front-sheet/own-day.ts'
import { noneThisTime } from '../../extractors/council/actions/none-this-time.ts'
import { firstHeading, letterTitle } from '../../extractors/general/title.ts'
import { addressBlock } from '../../extractors/letter/address-block.ts'
import { copiedAbove, copiedBelow, copyList } from '../../extractors/letter/copy-list.ts'
import { letterDate } from '../../extractors/letter/letter-date.ts'
import { signature } from '../../extractors/letter/signature.ts'
import { stampedMeeting } from '../../extractors/meeting/stamped-meeting.ts'
import { issuingMinister, noticeDate, noticedBody, noticeSigner } from '../../extractors/notice/notice.ts'
import { askedBefore, requiredSteps } from '../../extractors/notice/required-steps.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { at, every, first } from '../../rules/extractor.ts'
import { everywhere, head } from '../../rules/part.ts'
import { councilInspection, inspectionDates } from '../../shapes/council-paper/council-paper.ts'
import { letterOpening } from '../../shapes/letter/places.ts'
import { noticeCues } from './cues.ts'

/** Notices, directions and letters by which ministers tell a council to improve its services, or that it has. */
export const improvementNotice = defineDocumentType({
  id: 'improvement-notice',
  meaning: 'a minister’s or the department’s letter, improvement notice or direction to a council',
  framework: null,
  era: 'any',
  cues: noticeCues,
  outline: [],
  fields: {
    ...councilInspection,
    title: first(at(everywhere, letterTitle), at(everywhere, firstHeading)),
    issuer: at(everywhere, issuingMinister),
    authority: first(at(head(3000), councilIn), at(everywhere, mostNamedAuthority)),
    dates: {
      ...inspectionDates,
      document: first(at(everywhere, noticeDate), at(head(1500), paperDate), at(letterOpening, letterDate)),
      meeting: at(head(1500), stampedMeeting),
    },
    addressees: first(at(letterOpening, addressBlock), at(head(1500), noticedBody)),
    signatories: first(at(everywhere, signature()), at(everywhere, signedBy), at(everywhere, noticeSigner)),
    copiedTo: first(at(everywhere, copyList), at(everywhere, copiedBelow), at(head(1500), copiedAbove)),
    actions: every(at(everywhere, askedBefore), at(everywhere, requiredSteps)),
    noneStated: at(everywhere, noneThisTime),
  },
  expects: { fields: ['authority', 'dates.document', 'signatories'] },
})
