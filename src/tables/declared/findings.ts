import type { Finding } from '../../record/schema.ts'
import { defineTable } from '../define-table.ts'
import { type Entry, documentColumns, entriesOf, entryColumns, pageColumn, toDocuments } from '../entries.ts'

/** One row a finding. */
export const findings = defineTable<Entry<Finding>>({
  id: 'findings',
  title: 'Findings',
  description: 'One row a bulleted or numbered finding.',
  primaryKey: ['record', 'position'],
  references: [toDocuments],
  entries: (keyed) => entriesOf(keyed, '/findings', keyed.record.findings),
  columns: [
    ...entryColumns,
    {
      name: 'kind', type: 'string', required: true, values: ['strength', 'weakness', 'finding'], width: 12,
      description: '`finding` where the document says neither strength nor weakness.',
      of: ({ value }) => value.kind,
    },
    { name: 'section', type: 'string', width: 40, description: 'Heading under which it stands.', of: ({ value }) => value.section },
    { name: 'text', type: 'string', required: true, width: 90, description: 'The finding.', of: ({ value }) => value.text },
    pageColumn,
    ...documentColumns,
  ],
})
