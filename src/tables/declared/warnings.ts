import type { Warning } from '../../record/schema.ts'
import { warningCodes } from '../../vocabulary/warnings.ts'
import { defineTable } from '../define-table.ts'
import { type Entry, documentColumns, entriesOf, entryColumns, toDocuments } from '../entries.ts'

/** One row a warning. */
export const warnings = defineTable<Entry<Warning>>({
  id: 'warnings',
  title: 'Warnings',
  description: 'One row a warning: what a person should look at.',
  primaryKey: ['record', 'position'],
  references: [toDocuments],
  entries: (keyed) => entriesOf(keyed, '/warnings', keyed.record.warnings),
  columns: [
    ...entryColumns,
    {
      name: 'code', type: 'string', required: true, values: warningCodes, width: 22,
      description: 'What kind of warning.',
      of: ({ value }) => value.code,
    },
    { name: 'message', type: 'string', required: true, width: 80, description: 'What is the matter.', of: ({ value }) => value.message },
    { name: 'page', type: 'integer', description: 'Page, where the warning has a place.', of: ({ value }) => value.page },
    {
      name: 'start_offset', type: 'integer',
      description: 'Where its words begin in the document’s text, in UTF-16 code units.',
      of: ({ value }) => value.start,
    },
    { name: 'end_offset', type: 'integer', description: 'Where they end.', of: ({ value }) => value.end },
    ...documentColumns,
  ],
})
