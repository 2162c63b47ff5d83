import { groupBy } from '../../analysis/lists/group-by.ts'
import type { RecordSet } from '../../analysis/record-set.ts'
import type { FollowedAction } from '../../follow/followed-action.ts'
import type { Link } from '../../follow/links.ts'
import { linkKinds } from '../../follow/telling.ts'
import type { Thread } from '../../follow/thread.ts'
import { threadsOf } from '../../follow/threads.ts'
import { actionKinds } from '../../record/schema.ts'
import { defineTable } from '../define-table.ts'
import { toDocuments } from '../entries.ts'

/** An action with one of its links, or with none. */
interface FollowedRow extends FollowedAction {
  readonly thread: Thread
  readonly position: number
  readonly link: Link | undefined
}

/** One row a link from an action to a later passage; an action without links has one row. */
export const threads = defineTable<FollowedRow>({
  id: 'threads',
  title: 'Threads',
  description:
    'One row a link from an action to a later passage of the same matter, in the inspectorate’s own documents; an action of which nothing is said later has one row, whose `link` is `nothing`. ' +
    'A link whose `explicit` is false is a suggestion, made by likeness of wording.',
  primaryKey: ['record', 'pointer', 'position'],
  references: [toDocuments, { columns: ['later_record'], table: 'documents', to: ['record'] }],
  entries: ({ key }, _, set) => rowsByRecord(set).get(key) ?? [],
  columns: [
    { name: 'record', type: 'string', required: true, width: 44, description: 'Key of the action’s record.', of: ({ action }) => action.record },
    {
      name: 'pointer', type: 'string', required: true, width: 14,
      description: 'JSON Pointer of the action in its record, as in `actions`.',
      of: ({ action }) => action.pointer,
    },
    { name: 'position', type: 'integer', required: true, description: 'Which link of the action it is, from 0.', of: ({ position }) => position },
    {
      name: 'link', type: 'string', required: true, values: [...linkKinds, 'nothing'], width: 14,
      description: 'What the later passage says: the matter is raised again, goes forward, is done, is as it was.',
      of: ({ link }) => link?.kind ?? 'nothing',
    },
    {
      name: 'explicit', type: 'boolean',
      description: 'Whether the later document itself speaks of the earlier inspection; where not, the link is a suggestion.',
      of: ({ link }) => link?.explicit ?? null,
    },
    { name: 'score', type: 'number', description: 'How alike the two passages are, from 0 to 1.', of: ({ link }) => link?.score ?? null },
    { name: 'authority', type: 'string', required: true, width: 26, description: 'Plain name of the authority.', of: ({ thread }) => thread.authority },
    { name: 'region', type: 'string', width: 22, description: 'Region of England.', of: ({ thread }) => thread.region },
    {
      name: 'subject', type: 'string', required: true, values: ['childrens-services', 'send'], width: 18,
      description: 'What is inspected: these are followed apart from each other.',
      of: ({ thread }) => thread.subject,
    },
    { name: 'topic', type: 'string', required: true, width: 20, description: 'What the action is about, in a word or two.', of: ({ topic }) => topic },
    { name: 'date', type: 'date', required: true, description: 'First day of the inspection that raised it.', of: ({ action }) => action.date },
    { name: 'document_type', type: 'string', required: true, width: 26, description: 'Type of its document.', of: ({ action }) => action.documentType },
    { name: 'kind', type: 'string', required: true, values: actionKinds, width: 20, description: 'Kind of the action.', of: ({ action }) => action.kind },
    { name: 'quote', type: 'string', required: true, width: 80, description: 'The action, letter for letter.', of: ({ action }) => action.quote },
    { name: 'page', type: 'integer', description: 'Page on which it begins.', of: ({ action }) => action.page },
    { name: 'later_date', type: 'date', description: 'First day of the later inspection.', of: ({ link }) => link?.later.date ?? null },
    {
      name: 'later_document_type', type: 'string', width: 26,
      description: 'Type of the later document.',
      of: ({ link }) => link?.later.documentType ?? null,
    },
    {
      name: 'later_quote', type: 'string', width: 80,
      description: 'The later passage, letter for letter: an action, or a sentence of a finding.',
      of: ({ link }) => link?.later.quote ?? null,
    },
    { name: 'later_page', type: 'integer', description: 'Page on which its action or finding begins.', of: ({ link }) => link?.later.page ?? null },
    { name: 'later_start_offset', type: 'integer', description: 'Where the later passage begins; see `evidence`.', of: ({ link }) => link?.later.start ?? null },
    { name: 'later_end_offset', type: 'integer', description: 'Where it ends.', of: ({ link }) => link?.later.end ?? null },
    { name: 'later_record', type: 'string', width: 44, description: 'Key of the later record.', of: ({ link }) => link?.later.record ?? null },
    {
      name: 'later_pointer', type: 'string', width: 14,
      description: 'JSON Pointer of the later action or finding.',
      of: ({ link }) => link?.later.pointer ?? null,
    },
    {
      name: 'chances', type: 'integer', required: true,
      description: 'How many later inspections and visits could say something of the action; 0 where there is none yet.',
      of: ({ chances }) => chances,
    },
    {
      name: 'again_at_next', type: 'boolean',
      description: 'Whether the next inspection of the whole raises it again; empty where there is none yet.',
      of: ({ againAtNext }) => againAtNext,
    },
    {
      name: 'matter_record', type: 'string', required: true, width: 44,
      description: 'Key of the record that raised the matter first: with `matter_pointer` the name of the thread.',
      of: ({ thread }) => thread.matter.action.record,
    },
    {
      name: 'matter_pointer', type: 'string', required: true, width: 14,
      description: 'JSON Pointer of the first action.',
      of: ({ thread }) => thread.matter.action.pointer,
    },
  ],
})

const rowsOfSets = new WeakMap<RecordSet, ReadonlyMap<string, readonly FollowedRow[]>>()

/** The rows of the actions of each record, by its key. */
function rowsByRecord(set: RecordSet): ReadonlyMap<string, readonly FollowedRow[]> {
  const known = rowsOfSets.get(set) ?? groupBy(threadsOf(set).flatMap(rowsOf), ({ action }) => action.record)
  rowsOfSets.set(set, known)
  return known
}

function rowsOf(thread: Thread): FollowedRow[] {
  return thread.actions.flatMap((action) => {
    const links = action.links.length > 0 ? action.links : [undefined]
    return links.map((link, position) => ({ ...action, thread, position, link }))
  })
}
