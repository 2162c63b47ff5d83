import * as z from 'zod'
import { contactOfficers } from '../../extractors/council/people/contact-officers.ts'
import { peopleOrOffices } from '../../extractors/council/people/named-person.ts'
import { addressBlock } from '../../extractors/letter/address-block.ts'
import { closingName } from '../../extractors/letter/closing-name.ts'
import { copyList } from '../../extractors/letter/copy-list.ts'
import { signature } from '../../extractors/letter/signature.ts'
import { inspectorSentence, signingInspector } from '../../extractors/people/inspector-sentence.ts'
import { leadInspector } from '../../extractors/people/lead-inspector.ts'
import { leadingInspector } from '../../extractors/people/leading-inspector.ts'
import { personLine } from '../../extractors/people/person-line.ts'
import { teamList } from '../../extractors/people/team-list.ts'
import { teamTable } from '../../extractors/people/team-table.ts'
import { inspectorRoles } from '../../record/schema.ts'
import { line } from '../schema/text.ts'
import { foundBy } from './found-views.ts'
import { made, plain } from './named.ts'
import { inspectorsNamed, teamLines } from './team-lines.ts'

const people = foundBy('people and offices', {}, (views) => views.flatMap((view) => personLine(view) ?? peopleOrOffices(view)))
const role = { role: z.enum(inspectorRoles).optional() }

export const inspectors = {
  'inspector-sentence': plain('the people whom a sentence names as inspectors', inspectorSentence),
  'signing-inspector': plain('an inspector who signed', signingInspector),
  'leading-inspector': plain('inspectors whom sentences name in whatever way, with who led', leadingInspector),
  'lead-inspector': plain('the name beside “Lead inspector”', leadInspector),
  'team-list': plain('a list of an inspectorate’s team below its heading', teamList),
  'team-table': plain('a table of an inspectorate’s team', teamTable),
  'team-lines': made('a team’s lines or rows: name, office, body; `role` is that of all of them', role, ({ role: own = 'inspector' }) => teamLines(own)),
  ...foundBy('names', role, (views, { role: own = 'inspector' }) => views.flatMap((view) => inspectorsNamed(view, own))),
}

export const addressees = {
  'address-block': plain('whom a letter is addressed to, above its greeting', addressBlock),
  ...people,
}

export const signatories = {
  signature: made(
    'who signed, below the words that close a letter; `letterhead` is the one body on it, for which everyone signs',
    { letterhead: line.optional().describe('the one body on the letterhead, for which everyone signs') },
    ({ letterhead }) => signature({ letterhead }),
  ),
  'closing-name': plain('a name alone at the end', closingName),
  ...people,
}

export const copied = {
  'copy-list': plain('who has a copy: behind “cc” and the like', copyList),
  ...people,
}

export const contacts = {
  'contact-officers': plain('officers to ask, with their phones and mails', contactOfficers),
}
