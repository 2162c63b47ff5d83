import { implied } from '../../extractors/general/implied.ts'
import { labelledIssuer } from '../../extractors/general/labelled-issuer.ts'
import { issuingBody } from '../../extractors/general/issuing-body.ts'
import { visitScope } from '../../extractors/general/scope.ts'
import { firstHeading, letterTitle, titleFrom, titleLike } from '../../extractors/general/title.ts'
import { nextInspection } from '../../extractors/dates/next-inspection.ts'
import { linearPattern } from '../patterns.ts'
import { line, pattern } from '../schema/text.ts'
import { foundBy, search, searched } from './found-views.ts'
import { made, plain } from './named.ts'

const words = foundBy('words', {}, ([first]) => first?.words())

export const titles = {
  'letter-title': plain('the line below “Dear …”', letterTitle),
  'first-heading': plain('the first heading, or the first line', firstHeading),
  'title': made('the first line that the words or the pattern fit', search, (options) => titleLike(searched(options)), 'words'),
  'title-from': made(
    'the same, with the lines below it that fit `goes-on`', { ...search, 'goes-on': pattern.optional() },
    ({ 'goes-on': goesOn, ...options }) => titleFrom(searched(options), goesOn === undefined ? undefined : linearPattern(goesOn)),
    'words',
  ),
  ...words,
}

export const issuers = {
  implied: made('this value, where the words stand', { value: line, ...search }, ({ value, ...options }) =>
    implied<string>(value, searched(options)), 'words'),
  'labelled-issuer': plain('the council beside “Produced by” and the like', labelledIssuer),
  'issuing-body': plain('the inspectorate that a letter or report names as its own', issuingBody),
  ...words,
}

export const scopes = {
  'visit-scope': plain('what a visit looked at, as its letter’s first sentences say', visitScope),
  ...words,
}

export const nextDays = {
  'next-inspection': plain('when the next inspection is due', nextInspection),
  ...words,
}
