import { giver, grade, judged, rating, verdictWord } from '../../lexicon/grades.ts'
import { inspected, inspection, manner } from '../../lexicon/inspections.ts'
import type { View } from '../../text/view.ts'
import { type Match, findAll } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { type Find, finder } from '../finder.ts'
import { subject } from '../subject/subject.ts'
import { noDay } from '../time/no-day.ts'
import type { PartialDate } from '../time/partial-date.ts'
import { time } from '../time/time.ts'
import { anyYear } from '../time/year.ts'
import { gradings } from './grading.ts'
import { type Other, ofNobody, otherOf } from './other.ts'
import { frames } from './phrase.ts'

const whens = ['earlier', 'now', 'announced'] as const
type When = typeof whens[number]

/** An inspection or visit that a sentence names with its time. */
export interface Event {
  readonly time: PartialDate
  /** The words of its time. */
  readonly date: View
  /** The frame by which it was known. */
  readonly frame: string
  /** What its words call it: an earlier one, the latest, an announced one. */
  readonly manners: readonly (When | 'kind')[]
  /** What sort of inspection its words name. */
  readonly kinds: readonly NonNullable<typeof inspection.value>[]
  /** Whose it is, where not the council's services'. */
  readonly other?: Other
  /** What it is called, without article and time: "last Ofsted inspection", "last inspected by Ofsted". */
  readonly name?: View
  /** What was inspected, where its words say that, and that it was then. */
  readonly subject?: View
}

const named = Object.entries(frames)
/** Words without which no event stands. */
export const words = [inspection, inspected, grade, judged, rating, giver, verdictWord]

/**
 * Inspections and visits with their times: "since the last ILACS inspection in 2018", "the November 2017 inspection", "judged inadequate in
 * 2015".
 */
export const event = finder<Event>('event', { words, phrases: [subject, time, noDay], sign: anyYear }, (text) => {
  const told = new Set<number>()
  return named.flatMap(([frame, phrase]) => findAll(phrase, text).flatMap((match) => eventsOf(text, frame, match, told)))
})

/** An event for each time that a frame holds, but for those that a surer one told. */
function eventsOf(text: Text, frame: string, match: Match, told: Set<number>): Find<Event>[] {
  const times = match.captures.filter(({ name }) => name === 'time')
  const from = startOf(match)
  return times.filter((at) => !told.has(at.from) && told.add(at.from)).flatMap((at): Find<Event>[] => {
    const found = text.at(at.from, time)
    if (!found) return []
    const to = at === times.at(-1) ? match.to : at.to
    const own = { time: found.value, date: text.place(at), frame }
    return [{ from, to, value: { ...own, ...meanings(text, from, to, frame), ...places(text, match) } }]
  })
}

/** A subject that stands before an event's name is no part of it. */
function startOf({ from, captures }: Match): number {
  const [subject, name] = ['subject', 'name'].map((part) => captures.find((capture) => capture.name === part))
  return subject && name && subject.from < name.from ? name.from : from
}

type Meanings = Pick<Event, 'manners' | 'kinds' | 'other'>

function meanings(text: Text, from: number, to: number, frame: string): Meanings {
  const manners = text.all(manner, from, to).map(({ value }) => (value === 'first' ? 'earlier' : whens.find((when) => when === value) ?? 'kind'))
  const kinds = text.all(inspection, from, to).map(({ value }) => value)
  return { manners, kinds, ...(frame in gradings ? ofNobody(text, from, to) : {}), ...otherOf(text, from, to) }
}

function places(text: Text, { captures }: Match): Pick<Event, 'name' | 'subject'> {
  return Object.fromEntries(captures.filter(({ name }) => name !== 'time').map((capture) => [capture.name, text.place(capture)]))
}
