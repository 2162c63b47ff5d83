import { agenda } from '../../shapes/council-paper/agenda.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { agendaCues } from './cues.ts'

/** Agenda front sheets of cabinets and committees. */
export const committeeAgenda = defineDocumentType({
  id: 'committee-agenda',
  meaning: 'an agenda front sheet',
  framework: null,
  era: 'any',
  cues: agendaCues,
  outline: [],
  fields: agenda,
  expects: { fields: ['dates.meeting'] },
})
