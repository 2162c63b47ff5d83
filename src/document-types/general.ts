import { councilMasthead } from '../extractors/council/front-sheet/council-name.ts'
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
import { either } from '../text/either.ts'

/** Its name alone in a line, its site's or its mailbox's, an inspector's office: to be mentioned makes nobody an issuer. */
const issuedByOfsted = either(
  /^(?:Ofsted|(?:the )?Office for Standards in Education\b[^.\n]{0,60})$/im,
  /^(?:Her|His) Majesty's (?:Chief )?Inspector\b[^.\n]{0,60}$/m,
  /@ofsted\.gov\.uk|\bwww\.(?:ofsted\.gov\.uk|gov\.uk\/ofsted)\b/i,
)

/** What can be read of a document of no known type: only what is labelled or stands alone. */
export const generalFields: FieldRules = {
  title: at(everywhere, firstHeading),
  issuer: first(at(head(1500), councilMasthead), at(everywhere, implied<string>('Ofsted', issuedByOfsted))),
  authority: at(head(3000), councilIn),
  dates: {
    document: first(at(head(3000), labelledDay), at(head(1500), letterDate)),
    inspection: at(head(3000), labelledPeriod),
    meeting: at(head(3000), meetingDate),
  },
  signatories: at(everywhere, closingName),
}
