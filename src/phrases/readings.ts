import { kinds } from '../lexicon/index.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { View } from '../text/view.ts'
import type { Text } from '../words/text.ts'
import { duty } from './duty/duty.ts'
import { type Event, event } from './event/event.ts'
import { type Finder, type Said, mayHold, textOf } from './finder.ts'
import { person } from './person/person.ts'
import { subject } from './subject/subject.ts'
import { whole } from './subject/whole.ts'
import { time } from './time/time.ts'
import { timescale } from './timescale/timescale.ts'
import { type ToldGrade, toldGrades } from './verdict/told-grades.ts'

/** What a sentence's words mean, which phrases stand in it, and the grades that it gives or only names. */
export interface SentenceReading {
  readonly sentence: View
  /** Words with their kind and meaning: `grade good`. */
  readonly words: readonly Said<string>[]
  /** Phrases by name, with what they say, as far as that is short. */
  readonly phrases: readonly Said<string>[]
  readonly grades: readonly ToldGrade[]
}

/** The sentences of a view in which an inspection, a grade, a person, a duty or a time-scale is read, in order. */
export function readingsIn(view: View): SentenceReading[] {
  const blocks = view.blocks().filter(({ block }) => block.kind !== 'row')
  return blocks.flatMap(({ body }) => sentencesOf(body)).flatMap((sentence) => {
    const grades = toldGrades(sentence)
    const found = Object.entries(leading).flatMap(([name, finder]) => saidBy(name, finder, sentence))
    if (grades.length + found.length === 0) return []
    return [{ sentence, words: wordsOf(textOf(sentence)), phrases: [...found, ...within(sentence)], grades }]
  })
}

/** Phrases for which a sentence is worth showing. */
const leading: Readonly<Record<string, Finder<unknown>>> = { event, person, duty, timescale }

function saidBy(name: string, finder: Finder<unknown>, sentence: View): Said<string>[] {
  if (!mayHold(sentence, finder)) return []
  const text = textOf(sentence)
  return finder.in(text).map((found) => ({ value: name === 'event' ? eventWords(found.value as Event) : name, at: text.place(found) }))
}

function eventWords({ frame, time: { date }, other }: Event): string {
  return [`event/${frame}`, date, ...(other ? [`of ${other}`] : [])].join(' ')
}

/** The phrases of which others are made. */
function within(sentence: View): Said<string>[] {
  const text = textOf(sentence)
  return [
    ...time.in(text).map((found) => ({ value: `time ${found.value.date}`, at: text.place(found) })),
    ...subject.in(text).map((found) => ({ value: `area ${found.value}`, at: text.place(found) })),
    ...whole.in(text).map((found) => ({ value: `services by ${found.value}`, at: text.place(found) })),
  ]
}

function wordsOf(text: Text): Said<string>[] {
  const terms = kinds.flatMap((kind) => text.all<string>(kind)).sort((one, other) => one.from - other.from)
  return terms.map((term) => ({ value: `${term.kind} ${term.value}`, at: text.place(term) }))
}
