import { kinds } from '../lexicon/index.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { View } from '../text/view.ts'
import type { Text } from '../words/text.ts'
import { duty } from './duty/duty.ts'
import { type Event, event } from './event/event.ts'
import { type Finder, type Said, foundIn, textOf } from './finder.ts'
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
    const found = leading(sentence)
    if (grades.length + found.length === 0) return []
    return [{ sentence, words: wordsOf(textOf(sentence)), phrases: [...found, ...within(sentence)], grades }]
  })
}

function eventWords({ frame, time: { date }, other }: Event): string {
  return [`event/${frame}`, date, ...(other ? [`of ${other}`] : [])].join(' ')
}

/** What a phrase says in a sentence, in words. */
function inWords<Value>(phrase: Finder<Value>, sentence: View, says: (value: Value) => string): Said<string>[] {
  return foundIn(phrase, sentence).map(({ value, at }) => ({ value: says(value), at }))
}

/** Phrases for which a sentence is worth showing. */
function leading(sentence: View): Said<string>[] {
  return [
    ...inWords(event, sentence, eventWords), ...inWords(person, sentence, () => 'person'), ...inWords(duty, sentence, () => 'duty'),
    ...inWords(timescale, sentence, () => 'timescale'),
  ]
}

/** The phrases of which others are made. */
function within(sentence: View): Said<string>[] {
  return [
    ...inWords(time, sentence, ({ date }) => `time ${date}`), ...inWords(subject, sentence, (area) => `area ${area}`),
    ...inWords(whole, sentence, (by) => `services by ${by}`),
  ]
}

function wordsOf(text: Text): Said<string>[] {
  const terms = kinds.flatMap((kind) => text.all<string>(kind)).sort((one, other) => one.from - other.from)
  return terms.map((term) => ({ value: `${term.kind} ${term.value}`, at: text.place(term) }))
}
