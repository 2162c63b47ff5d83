import { authoritiesIn } from '../extractors/authority/authority.ts'
import { parsePartialDate } from '../phrases/time/partial-date.ts'
import { kindOfField } from '../record/pointer.ts'
import { buildDoc } from '../text/build-doc.ts'
import { View } from '../text/view.ts'

/** A value of several parts as a person wrote it in a line, or why it is none. */
export type Written = { readonly value: object } | { readonly message: string }

type Parts = Readonly<Record<string, string | null>>

/** How a value of several parts is made of these: of the value that was there before, and of the words beside it. */
interface Form {
  readonly parts: readonly string[]
  make(parts: Parts, printed: string): Written
}

const person = plain(['name', 'role', 'organisation'])
const forms: Readonly<Record<string, Form>> = {
  '/authority': { parts: ['name', 'code', 'urn', 'printed'], make: authority },
  '/dates/previous/*': { parts: ['date', 'precision', 'what'], make: previous },
  '/judgements/*': plain(['area', 'label', 'grade', 'gradePrinted', 'when']),
  '/addressees/*': person, '/signatories/*': person, '/copiedTo/*': person,
  '/inspectors/*': plain(['name', 'role', 'title', 'organisation']), '/contacts/*': plain(['name', 'role', 'phone', 'email']),
}

/** Reads a line of parts, each behind its name, as the page shows a value of several; undefined where it is no such line. */
export function readWritten(pointer: string, text: string, printed: string): Written | undefined {
  const form = forms[kindOfField(pointer)]
  const parts = form && partsIn(text.trim(), form.parts)
  return parts && form.make(parts, printed)
}

/** The parts of a line in their order; a part that the line leaves out is nothing. */
function partsIn(line: string, names: readonly string[]): Parts | undefined {
  const begins: { name: string; at: number; from: number }[] = []
  for (const name of names) {
    const behind = begins.at(-1)?.from ?? 0
    const at = behind === 0 ? (line.startsWith(`${name} `) ? 0 : -1) : line.indexOf(`, ${name} `, behind)
    if (at >= 0) begins.push({ name, at, from: at + name.length + (behind === 0 ? 1 : 3) })
  }
  if (begins.length === 0) return undefined
  const found = begins.map(({ name, from }, index) => [name, line.slice(from, begins[index + 1]?.at).trim()] as const)
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...Object.fromEntries(found) }
}

function plain(parts: readonly string[]): Form {
  return { parts, make: (value) => ({ value }) }
}

function previous({ date, what }: Parts, printed: string): Written {
  const known = dateIn(date ?? '')
  return known ? { value: { ...known, what: what ?? printed } } : { message: 'Write it so: date 2010-06-08, what last inspection of fostering. A date may also be 2010-06, 2010 or June 2010.' }
}

/** A date as it was written: the parts of it that are there say how precise it is. */
function dateIn(text: string): { date: string; precision: string } | undefined {
  const iso = /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? text : undefined
  return iso === undefined ? parsePartialDate(text) : { date: iso, precision: (['year', 'month', 'day'] as const)[iso.split('-').length - 1] ?? 'day' }
}

function authority({ name, printed }: Parts, words: string): Written {
  const [found] = authoritiesIn(View.whole(buildDoc([{ kind: 'paragraph', text: name ?? '', page: null }], null)))
  if (!found) return { message: 'No known authority has this name. Write it so: name Leeds, printed Leeds City Council.' }
  const { authority: { name: known, code, urn } } = found
  return { value: { name: known, code, urn, printed: printed ?? words } }
}
