import { firstDay } from '../analysis/dates/record-dates.ts'
import type { Inspection } from '../analysis/inspections/inspections.ts'
import type { Action, ActionKind, Evidence } from '../record/schema.ts'
import { tellsAnything } from './telling.ts'
import { type Gist, gistOf } from './words/gist.ts'
import { type Stretch, sentencesOf } from './words/sentences.ts'
import { stemsOf, termsOf } from './words/terms.ts'

/** Words of a document, and where they stand. */
export interface Passage {
  /** Key of the record. */
  readonly record: string
  readonly file: string
  readonly documentType: string
  /** The first day of the inspection. */
  readonly date: string
  /** JSON Pointer of the action or finding in its record. */
  readonly pointer: string
  readonly page: number | null
  readonly start: number | null
  readonly end: number | null
  /** Letter for letter. */
  readonly quote: string
}

/** A passage with what it speaks of. */
interface Spoken extends Passage {
  readonly gist: Gist
}

export interface SpokenAction extends Spoken {
  readonly kind: ActionKind
}

/** A finding with each of its sentences. */
export interface SpokenFinding {
  readonly whole: Passage
  /** What all of it speaks of, with its heading. */
  readonly gist: Gist
  readonly sentences: readonly SpokenSentence[]
}

/** A sentence, and where it stands in its finding. */
interface SpokenSentence extends Stretch {
  readonly gist: Gist
  /** Whether it tells how something is. */
  readonly tells: boolean
}

/** An inspection whose day is known, and what it says. */
export interface Dated {
  readonly inspection: Inspection
  readonly date: string
  readonly actions: readonly SpokenAction[]
  /** Read when they are first asked for: those of an authority's first inspection never are. */
  readonly findings: readonly SpokenFinding[]
}

/** What an inspection says, where it is known when it was. */
export function datedOf(inspection: Inspection): Dated | undefined {
  const { record } = inspection
  const date = firstDay(record.dates)
  if (date === null) return undefined
  const evidence = new Map(record.evidence.map((each) => [each.pointer, each]))
  const names = stemsOf(record.authority?.name ?? '')
  const passage = (pointer: string, text: string): Passage => passageOf(inspection, date, pointer, text, evidence.get(`${pointer}/text`))
  const findings = (): SpokenFinding[] =>
    record.findings.map(({ text, section }, at) => findingOf(passage(`/findings/${at}`, text), section, names))
  let read: readonly SpokenFinding[] | undefined
  return {
    inspection,
    date,
    actions: record.actions.map((action, at) => ({
      ...passage(`/actions/${at}`, action.text), kind: action.kind, gist: gistOf(termsOf(wordsOf(action), names)),
    })),
    get findings() { return read ??= findings() },
  }
}

/** What an action says, and who is to do it: what a board was asked to do is none of the council's. */
function wordsOf({ text, items, owner }: Action): string {
  return [owner ?? '', text, ...items].join(' ')
}

function passageOf({ key, record }: Inspection, date: string, pointer: string, text: string, evidence: Evidence | undefined): Passage {
  const { page = null, start = null, end = null, quote = text } = evidence ?? {}
  return { record: key, file: record.source.file, documentType: record.documentType, date, pointer, page, start, end, quote }
}

function findingOf(whole: Passage, section: string | null, names: ReadonlySet<string>): SpokenFinding {
  const sentences = sentencesOf(whole.quote).map((sentence) => ({
    ...sentence, gist: gistOf(termsOf(sentence.text, names)), tells: tellsAnything(sentence.text),
  }))
  const terms = new Set(termsOf(section ?? '', names))
  for (const { gist } of sentences) for (const term of gist.terms) terms.add(term)
  return { whole, gist: gistOf(terms), sentences }
}

/** A piece of a passage, from and to a place in its quote. */
export function pieceOf(passage: Passage, from: number, to: number): Passage {
  const { start, quote } = passage
  return { ...passage, quote: quote.slice(from, to), start: start === null ? null : start + from, end: start === null ? null : start + to }
}

/** A passage without what it speaks of: all that is shown. */
export function passageAlone({ record, file, documentType, date, pointer, page, start, end, quote }: Passage): Passage {
  return { record, file, documentType, date, pointer, page, start, end, quote }
}
