import type { Judgement } from '../../record/schema.ts'
import { gradeIds } from '../../vocabulary/grades.ts'
import { judgementAreas } from '../../vocabulary/judgement-areas.ts'
import { defineTable } from '../define-table.ts'
import { type Entry, documentColumns, entriesOf, entryColumns, pageColumn, toDocuments } from '../entries.ts'

/** One row a grade. */
export const judgements = defineTable<Entry<Judgement>>({
  id: 'judgements',
  title: 'Judgements',
  description: 'One row a grade, given by this inspection or recalled from an earlier one.',
  primaryKey: ['record', 'position'],
  references: [toDocuments],
  entries: (keyed) => entriesOf(keyed, '/judgements', keyed.record.judgements),
  columns: [
    ...entryColumns,
    {
      name: 'area', type: 'string', required: true, values: judgementAreas, width: 28,
      description: 'What was judged.',
      of: ({ value }) => value.area,
    },
    { name: 'label', type: 'string', required: true, width: 50, description: 'The area as printed.', of: ({ value }) => value.label },
    {
      name: 'grade', type: 'string', required: true, values: gradeIds, width: 22,
      description: 'The grade.',
      of: ({ value }) => value.grade,
    },
    {
      name: 'grade_printed', type: 'string', required: true, width: 28,
      description: 'The grade as printed.',
      of: ({ value }) => value.gradePrinted,
    },
    {
      name: 'when_given', type: 'string', required: true, values: ['current', 'previous'],
      description: '`current`: of this inspection; `previous`: of an earlier one, recalled.',
      of: ({ value }) => value.when,
    },
    pageColumn,
    ...documentColumns,
  ],
})
