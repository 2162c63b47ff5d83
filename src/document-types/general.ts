import { councilIn } from '../extractors/authority/authority.ts'
import { labelledDay, letterDate } from '../extractors/letter/letter-date.ts'
import { labelledPeriod } from '../extractors/dates/inspection-period.ts'
import { meetingDate } from '../extractors/meeting/meeting-date.ts'
import { implied } from '../extractors/general/implied.ts'
import { firstHeading } from '../extractors/general/title.ts'
import type { FieldRules } from '../rules/document-type.ts'
import { closingName } from '../extractors/letter/closing-name.ts'
import { at, first } from '../rules/extractor.ts'
import { everywhere, head } from '../rules/part.ts'

/** What can be read of a document of no known type: only what is labelled or stands alone. */
export const generalFields: FieldRules = {
  title: at(everywhere, firstHeading),
  issuer: at(head(3000), implied<string>('Ofsted', /\bOfsted\b/i)),
  authority: at(head(3000), councilIn),
  dates: {
    document: first(at(head(3000), labelledDay), at(head(1500), letterDate)),
    inspection: at(head(3000), labelledPeriod),
    meeting: at(head(3000), meetingDate),
  },
  signatories: at(everywhere, closingName),
}
