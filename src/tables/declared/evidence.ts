import { itemOf } from '../../analysis/records/evidence-item.ts'
import { resolvePointer } from '../../record/pointer.ts'
import type { Evidence } from '../../record/schema.ts'
import { type Cell, defineTable } from '../define-table.ts'
import { type Entry, entriesOf, recordColumn, toDocuments } from '../entries.ts'

/** One row a value that was read, with the words it was read from. */
export const evidence = defineTable<Entry<Evidence>>({
  id: 'evidence',
  title: 'Evidence',
  description: 'One row a value that was read, with the words it was read from. `record` and `item` lead from a row of another table (`record`, `pointer`) to its evidence.',
  primaryKey: ['record', 'position'],
  references: [toDocuments],
  entries: (keyed) => entriesOf(keyed, '/evidence', keyed.record.evidence),
  columns: [
    recordColumn,
    {
      name: 'position', type: 'integer', required: true,
      description: 'Place in the record’s list, from 0.',
      of: ({ position }) => position,
    },
    {
      name: 'item', type: 'string', required: true, width: 22,
      description: 'JSON Pointer of the list entry that the value is part of, or of the value itself: `pointer` of the other tables.',
      of: ({ value }) => itemOf(value.pointer),
    },
    {
      name: 'pointer', type: 'string', required: true, width: 26,
      description: 'JSON Pointer of the value in its record.',
      of: ({ value }) => value.pointer,
    },
    {
      name: 'value', type: 'string', width: 40,
      description: 'The value; one of several fields as JSON.',
      of: ({ record, value }) => inWords(resolvePointer(record, value.pointer)),
    },
    {
      name: 'page', type: 'integer',
      description: 'Page on which the words stand; empty where the format has no pages.',
      of: ({ value }) => value.page,
    },
    {
      name: 'start_offset', type: 'integer', required: true,
      description: 'Where the words begin in the document’s text (`docket text FILE`), in UTF-16 code units.',
      of: ({ value }) => value.start,
    },
    { name: 'end_offset', type: 'integer', required: true, description: 'Where they end.', of: ({ value }) => value.end },
    {
      name: 'quote', type: 'string', required: true, width: 80,
      description: 'The words, letter for letter.',
      of: ({ value }) => value.quote,
    },
    { name: 'rule', type: 'string', required: true, width: 24, description: 'The rule that read them.', of: ({ value }) => value.rule },
  ],
})

function inWords(value: unknown): Cell {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
