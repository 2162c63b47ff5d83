import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import type { PersonDraft } from '../people/person-line.ts'
import { copyMark } from './copy-list.ts'
import { closingIn, greets, salutationIn } from './salutation.ts'
import { inspectoratesInFull } from './inspectorates-in-full.ts'
import { peopleSigned } from './people-signed.ts'
import { lineColumns } from './line-columns.ts'

/** Longest stretch behind the closing words that can be signatures. */
const reach = 1500

interface SignatureOptions {
  /** The only body on the letterhead, for which everyone signs. */
  readonly letterhead?: string
}

/** Who signed: behind "Yours sincerely", name above office, organisation above or below, in one column or in a grid's cells. */
export function signature({ letterhead }: SignatureOptions = {}) {
  return defineExtractor<Person[]>('signature', (view) => {
    const signed = signatoriesIn(view)
    return signed.map((person) => (letterhead ? onLetterhead(person, letterhead) : person))
  })
}

/** The people behind a letter's closing words, in the order of the text. */
export function signatoriesIn(view: View): PersonDraft[] {
  const closing = closingIn(view)
  if (!closing) return signedBelowText(view)
  const below = view.after(closing).slice(0, reach)
  const end = below.find(copyMark)?.whole
  const lines = lineColumns(end ? below.before(end) : below).flatMap(peopleSigned).sort((a, b) => placeOf(a) - placeOf(b))
  const people = lines.filter((person, at) => !isWrittenAgain(person, lines[at + 1]))
  // An address may stand at a letter's foot.
  const greeting = salutationIn(view)
  const signed = until(people, ({ name }, at) => at > 0 && greets(greeting, name?.value ?? ''))
  return inspectoratesInFull(signed, view.before(closing))
}

/** How many lines a signature without closing words has at most. */
const mostLines = 4
const sentenceLength = 80

/** A letter may be signed right below its last sentence: each name has an office then. */
function signedBelowText(view: View): PersonDraft[] {
  if (!salutationIn(view)) return []
  const last = view.blocks().slice(-1 - mostLines)
  const text = last.findLastIndex((block) => block.value.length >= sentenceLength)
  const people = text < 0 ? [] : peopleSigned(last.slice(text + 1))
  return people.filter(({ role }) => role)
}

/** The name by hand above the same name in print. */
function isWrittenAgain({ name, role }: PersonDraft, next: PersonDraft | undefined): boolean {
  return !role && name !== null && name.value === next?.name?.value
}

function placeOf({ name }: PersonDraft): number {
  return name?.at.start ?? 0
}

function onLetterhead(person: PersonDraft, letterhead: string): PersonDraft {
  const ground = person.role ?? person.name
  return { ...person, organisation: person.organisation ?? ground?.at.means(letterhead) ?? null }
}
