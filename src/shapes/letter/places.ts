import type { Place } from '../../rules/part.ts'
import { closingIn, salutationIn } from '../../extractors/letter/salutation.ts'
import { belowStamp } from '../../extractors/letter/stamp.ts'

/** How far the opening of a letter without a salutation reaches. */
const openingLength = 3000

/** Everything down to and with "Dear …". */
export const letterOpening: Place = ({ view }) => {
  const salutation = salutationIn(view)
  return [salutation ? view.before(salutation).to(salutation) : view.slice(0, openingLength)]
}

/** Everything behind "Dear …": title, text, signature. */
const letterBody: Place = ({ view }) => {
  const salutation = salutationIn(view)
  return [salutation ? view.after(salutation) : view]
}

/** From behind "Dear …" to "Yours sincerely". */
export const letterText: Place = (part) => {
  const [body] = letterBody(part)
  const closing = body && closingIn(body)
  return body ? [closing ? body.before(closing) : body] : []
}

/** The line behind "Dear …". */
export const letterSubject: Place = (part) => letterBody(part).flatMap((body) => body.blocks().slice(0, 1))

/** The letter's text down to its first section: what was visited, when, by whom. */
export const letterIntroduction: Place = (part) => {
  const heading = part.sections[0]?.heading
  return letterText(part).map((text) => (heading && text.contains(heading) ? text.before(heading) : text))
}

/** How far a document's first words, below the stamp of a meeting whose papers enclose it, tell what it is. */
export const belowMeetingStamp: Place = ({ view }) => [belowStamp(view).slice(0, openingLength)]
