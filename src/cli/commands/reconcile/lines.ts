import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { typeName } from '../../../analysis/display/type-names.ts'
import type { ComparedValue, Reconciled, Status } from '../../../reconcile/reconciliation.ts'
import { placeOf } from '../../official/read-official-files.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import { counted } from '../../terminal/words.ts'

const widths = { status: 10, authority: 26, type: 24, day: 10 }
const brushes = { differs: 'bad', ambiguous: 'doubtful', 'only-here': 'doubtful', 'only-there': 'faint', agrees: 'good' } as const
const indent = '    '

/** An inspection, with what differs in it, a line each, and the words of the document below. */
export function reconciledLines({ status, authority, type, day, official, at, records, values }: Reconciled, paint: Paint): string[] {
  const cell = (words: string, width: number): string => neutraliseLine(words).padEnd(width)
  const place = at ? `${official}:${placeOf(at)}` : `not in ${official}`
  const head = [
    paint[brushes[status]](cell(status, widths.status)), paint.strong(cell(authority, widths.authority)),
    cell(typeName(type), widths.type), cell(day ?? '', widths.day), paint.faint(neutraliseLine(place)),
  ]
  const named = status === 'agrees' || status === 'differs' ? records.slice(0, 1) : records
  return [
    head.join('  '),
    ...values.filter(({ agrees }) => !agrees).flatMap((value) => valueLines(value, paint)),
    ...named.map(({ file }) => paint.faint(`${indent}${neutraliseLine(file)}`)),
  ]
}

function valueLines({ field, here, there, words, at }: ComparedValue, paint: Paint): string[] {
  const line = `${indent}${paint.strong(fieldName(field))}: ${paint.doubtful(inWords(here))} in the record, ${paint.bad(inWords(there))} in ${neutraliseLine(placeOf(at))}`
  const page = words?.page ? `, page ${words.page}` : ''
  return [line, ...(words ? [`${indent}${indent}${paint.quote(neutraliseLine(words.quote))}${paint.faint(page)}`] : [])]
}

function fieldName(field: string): string {
  if (field === 'start' || field === 'end') return { start: 'First day', end: 'Last day' }[field]
  return Object.hasOwn(areaNames, field) ? areaNames[field as keyof typeof areaNames].name : field
}

function inWords(value: string | null): string {
  if (value === null) return 'nothing'
  return Object.hasOwn(gradeNames, value) ? gradeNames[value as keyof typeof gradeNames].name : neutraliseLine(value)
}

const meanings: Readonly<Record<Status, (count: number) => string>> = {
  differs: (count) => `${counted(count, 'inspection')} ${count === 1 ? 'differs' : 'differ'}`,
  ambiguous: (count) => `${count} ambiguous`,
  'only-here': (count) => `${count} in the records alone`,
  'only-there': (count) => `${count} in the figures alone`,
  agrees: (count) => `${count} ${count === 1 ? 'agrees' : 'agree'}`,
}

/** "1 inspection differs, 0 ambiguous, 2 in the records alone, 90 in the figures alone, 56 agree". */
export function countLine(counts: readonly (readonly [status: Status, count: number])[]): string {
  return counts.map(([status, count]) => meanings[status](count)).join(', ')
}
