import * as z from 'zod'
import { contactOfficers } from '../../extractors/council/people/contact-officers.ts'
import { peopleOrOffices } from '../../extractors/council/people/named-person.ts'
import { allLabelled } from '../../extractors/labelled.ts'
import { addressBlock } from '../../extractors/letter/address-block.ts'
import { closingName } from '../../extractors/letter/closing-name.ts'
import { copyList } from '../../extractors/letter/copy-list.ts'
import { signature } from '../../extractors/letter/signature.ts'
import { inspectorSentence, signingInspector } from '../../extractors/people/inspector-sentence.ts'
import { leadInspector } from '../../extractors/people/lead-inspector.ts'
import { inspectorsIn, toInspector } from '../../extractors/people/named-inspector.ts'
import { teamList } from '../../extractors/people/team-list.ts'
import { teamTable } from '../../extractors/people/team-table.ts'
import { leadingInspector } from '../../extractors/people/leading-inspector.ts'
import { listedPerson } from '../../phrases/person/person.ts'
import { type Inspector, type Person, inspectorRoles } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { line, oneOrMore } from '../schema/text.ts'
import { made, plain } from './named.ts'
import { labelPattern } from './texts.ts'

const labelledPeople = made('people and offices beside, behind or below one of these labels', { labels: oneOrMore }, ({ labels }) => {
  const label = labelPattern(labels)
  return defineExtractor<Person[]>('labelled', (view) => allLabelled(view, label).flatMap(peopleOrOffices))
})

export const inspectors = {
  'inspector-sentence': plain('the people whom a sentence names as inspectors', inspectorSentence),
  'signing-inspector': plain('an inspector who signed', signingInspector),
  'leading-inspector': plain('inspectors whom sentences name in whatever way, with who led', leadingInspector),
  'lead-inspector': plain('the name beside “Lead inspector”', leadInspector),
  'team-list': plain('a list of the team below its heading', teamList),
  'team-table': plain('a table of the team', teamTable),
  labelled: made(
    'names beside, behind or below one of these labels', { labels: oneOrMore, role: z.enum(inspectorRoles).optional() },
    ({ labels, role = 'inspector' }) => {
      const label = labelPattern(labels)
      return defineExtractor<Inspector[]>('labelled', (view) =>
        allLabelled(view, label).flatMap((value) => inspectorsIn(listedPerson, value).map((one) => toInspector(one, role))))
    },
  ),
}

export const addressees = {
  'address-block': plain('whom a letter is addressed to, above its greeting', addressBlock),
  labelled: labelledPeople,
}

export const signatories = {
  signature: made(
    'who signed, below the words that close a letter',
    { letterhead: line.optional().describe('the one body on the letterhead, for which everyone signs') },
    ({ letterhead }) => signature({ letterhead }),
  ),
  'closing-name': plain('a name alone at the end', closingName),
  labelled: labelledPeople,
}

export const copied = {
  'copy-list': plain('who has a copy: behind “cc” and the like', copyList),
  labelled: labelledPeople,
}

export const contacts = {
  'contact-officers': plain('officers to ask, with their phones and mails', contactOfficers),
}
