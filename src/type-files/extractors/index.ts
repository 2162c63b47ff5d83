import * as z from 'zod'
import { declaredId } from '../../record/schema.ts'
import { implied } from '../../extractors/general/implied.ts'
import { visitFramework } from '../../extractors/general/visit-framework.ts'
import { authorityIn, councilIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { addressAuthority } from '../../extractors/authority/address-authority.ts'
import { inspectionFramework } from '../../extractors/council/inspection/own-inspection.ts'
import { frameworkIds } from '../../vocabulary/frameworks.ts'
import { actions, findings, nones } from './actions.ts'
import { days, meetings, periods, previous } from './dates.ts'
import { judgements } from './judgements.ts'
import { listedAuthority } from './listed-authority.ts'
import { foundBy, search, searched } from './found-views.ts'
import { type NamedExtractor, made, plain } from './named.ts'
import { addressees, contacts, copied, inspectors, signatories } from './people.ts'
import { issuers, nextDays, scopes, titles } from './texts.ts'

const framework = {
  implied: made(
    'this framework, where the words stand',
    { value: z.union([z.enum(frameworkIds), declaredId]), ...search },
    ({ value, ...options }) => implied(value, searched(options)),
    'words',
  ),
  'visit-framework': plain('the framework of the visit that a letter reports', visitFramework),
  'inspection-framework': plain('the framework of the inspection that a paper is about', inspectionFramework),
}

const authority = {
  authority: plain('the first English local authority that is named', authorityIn),
  council: plain('the first council that is named as such', councilIn),
  'most-named-authority': plain('the English local authority that is named most often', mostNamedAuthority),
  'address-authority': plain('the authority in an address', addressAuthority),
  ...foundBy('the name', {}, ([first]) => first?.means({ name: first.value, code: null, urn: null, printed: first.value })),
  'listed-authority': made(
    'the first name of the file’s own table of authorities', {}, (_, { authorities }) => listedAuthority(authorities), 'table',
  ),
}

type Extractors = Readonly<Record<string, NamedExtractor>>

/** The extractors by the field that they may fill, each by its name. */
export const extractors = {
  title: titles, issuer: issuers, framework, scope: scopes, authority,
  dates: { document: days, inspection: periods, meeting: meetings, previous, nextBy: nextDays },
  inspectors, addressees, signatories, copiedTo: copied, contacts, judgements, actions, noneStated: nones, findings,
} satisfies Readonly<Record<string, Extractors | Readonly<Record<string, Extractors>>>>

const listFields: readonly string[] = [
  'dates.inspection', 'dates.previous', 'inspectors', 'addressees', 'signatories', 'copiedTo', 'contacts', 'judgements', 'actions',
  'noneStated', 'findings',
]

/** Whether a field is a list: all that is found in all places fills it, and not the first alone. */
export function isListField(field: string): boolean {
  return listFields.includes(field)
}

const { dates, ...others } = extractors

/** The same, with dates by names as `dates.document`. */
export const extractorsByField: Readonly<Record<string, Extractors>> = {
  ...others, ...Object.fromEntries(Object.entries(dates).map(([field, named]) => [`dates.${field}`, named])),
}
