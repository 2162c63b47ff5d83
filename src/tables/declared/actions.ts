import { type Action, actionKinds } from '../../record/schema.ts'
import { defineTable } from '../define-table.ts'
import { type Entry, documentColumns, entriesOf, entryColumns, pageColumn, toDocuments } from '../entries.ts'

/** One row an action. */
export const actions = defineTable<Entry<Action>>({
  id: 'actions',
  title: 'Actions',
  description: 'One row an action: what must improve, what is recommended, sought or decided.',
  primaryKey: ['record', 'position'],
  references: [toDocuments],
  entries: (keyed) => entriesOf(keyed, '/actions', keyed.record.actions),
  columns: [
    ...entryColumns,
    {
      name: 'kind', type: 'string', required: true, values: actionKinds, width: 20,
      description: 'Where it comes from.',
      of: ({ value }) => value.kind,
    },
    { name: 'number', type: 'string', description: 'Its number or letter in the document.', of: ({ value }) => value.number },
    { name: 'text', type: 'string', required: true, width: 90, description: 'The whole statement.', of: ({ value }) => value.text },
    {
      name: 'items', type: 'string', width: 60,
      description: 'Its own bullets, one a line.',
      of: ({ value }) => value.items.join('\n') || null,
    },
    {
      name: 'items_count', type: 'integer', required: true,
      description: 'Number of its own bullets.',
      of: ({ value }) => value.items.length,
    },
    { name: 'timescale', type: 'string', width: 20, description: 'By when, as printed.', of: ({ value }) => value.timescale },
    { name: 'owner', type: 'string', width: 24, description: 'Who is to do it, where stated.', of: ({ value }) => value.owner },
    pageColumn,
    ...documentColumns,
  ],
})
