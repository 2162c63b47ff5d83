import { type Inspection, gradesOf } from '../analysis/inspections/inspections.ts'
import { lastDay } from '../analysis/dates/record-dates.ts'
import type { OfficialRow, OfficialValue } from '../official/official.ts'
import type { DocketRecord } from '../record/schema.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'
import type { ComparedValue, Words } from './reconciliation.ts'

/** Areas that one framework grades together, and a table of several frameworks lists apart. */
const graded: Readonly<Partial<Record<JudgementArea, readonly JudgementArea[]>>> = {
  'children-in-care': ['children-in-care', 'care-and-care-leavers', 'looked-after-and-permanence'],
  'care-leavers': ['care-leavers', 'care-and-care-leavers'],
  'care-and-care-leavers': ['care-and-care-leavers', 'looked-after-and-permanence'],
}

/** What a record says of the value of a row. */
interface Said {
  readonly value: string | null
  readonly pointer: string
}

/** Every value of a row beside that of its record. */
export function compare({ values }: OfficialRow, { record }: Inspection): ComparedValue[] {
  return values.map((official) => {
    const { value, pointer } = said(official, record)
    const isNone = value === null && official.value === 'not-judged'
    return {
      field: official.field, agrees: value === official.value || isNone, here: value, there: official.value,
      words: wordsAt(record, pointer), at: official.at,
    }
  })
}

function said({ field }: OfficialValue, record: DocketRecord): Said {
  return field === 'start' || field === 'end' ? daySaid(field, record) : gradeSaid(field, record)
}

function daySaid(field: 'start' | 'end', { dates }: DocketRecord): Said {
  const value = field === 'start' ? dates.inspection.map(({ start }) => start).sort()[0] ?? null : lastDay(dates)
  const at = dates.inspection.findIndex((period) => period[field] === value)
  return { value, pointer: `/dates/inspection/${at}` }
}

/** Of areas that may be meant, the first that the record grades; two grades of one are both said. */
function gradeSaid(field: JudgementArea, record: DocketRecord): Said {
  const area = (graded[field] ?? [field]).find((one) => gradesOf(record, one).length > 0) ?? field
  const value = gradesOf(record, area).join(' and ') || null
  const at = record.judgements.findIndex((judgement) => judgement.area === area && judgement.when === 'current')
  return { value, pointer: `/judgements/${at}/grade` }
}

function wordsAt({ evidence }: DocketRecord, pointer: string): Words | null {
  const found = evidence.find((entry) => entry.pointer === pointer || pointer.startsWith(`${entry.pointer}/`))
  return found ? { pointer, quote: found.quote, page: found.page, start: found.start, end: found.end } : null
}
