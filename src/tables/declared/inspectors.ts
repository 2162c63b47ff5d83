import { type Inspector, inspectorRoles, inspectorTitles } from '../../record/schema.ts'
import { defineTable } from '../define-table.ts'
import { type Entry, documentColumns, entriesOf, entryColumns, pageColumn, toDocuments } from '../entries.ts'

/** One row an inspector of an inspection. */
export const inspectors = defineTable<Entry<Inspector>>({
  id: 'inspectors',
  title: 'Inspectors',
  description: 'One row a person who took part in the inspection or visit.',
  primaryKey: ['record', 'position'],
  references: [toDocuments],
  entries: (keyed) => entriesOf(keyed, '/inspectors', keyed.record.inspectors),
  columns: [
    ...entryColumns,
    {
      name: 'name', type: 'string', required: true, width: 26,
      description: 'Name as printed, without honorific.',
      of: ({ value }) => value.name,
    },
    {
      name: 'role', type: 'string', required: true, values: inspectorRoles, width: 18,
      description: 'Part in the inspection.',
      of: ({ value }) => value.role,
    },
    { name: 'title', type: 'string', values: inspectorTitles, width: 18, description: 'Rank.', of: ({ value }) => value.title },
    {
      name: 'organisation', type: 'string', width: 18,
      description: 'Whom the inspector works for, where stated.',
      of: ({ value }) => value.organisation,
    },
    pageColumn,
    ...documentColumns,
  ],
})
