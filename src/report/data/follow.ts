import type { RecordSet } from '../../analysis/record-set.ts'
import type { FollowedAction } from '../../follow/followed-action.ts'
import type { Link } from '../../follow/links.ts'
import { threadsOf } from '../../follow/threads.ts'
import { withoutSuggestions } from '../../follow/without-suggestions.ts'
import type { FollowData, FollowedData, SpokenData } from '../follow-data.ts'
import { areaOfTopic } from './area-of-topic.ts'

/** What became of every action; null where no document says anything of an earlier one's. */
export function followData(set: RecordSet): FollowData | null {
  const threads = threadsOf(set)
  if (threads.every(({ links }) => links.length === 0)) return null
  const places = new Map(set.records.map(({ key }, at) => [key, at]))
  const placeOf = (key: string): number => places.get(key) ?? 0
  const explicit = new Map(withoutSuggestions(threads).flatMap(({ actions }, at) => actions.map(({ action }) => [action, at] as const)))
  const spoken = ({ kind, explicit, later: { record, pointer, date, page, quote } }: Link): SpokenData =>
    ({ kind, explicit, document: placeOf(record), pointer, date, page, quote })
  const followed = ({ action, topic, chances, againAtNext, links }: FollowedAction): FollowedData => ({
    document: placeOf(action.record), pointer: action.pointer, date: action.date, topic, area: areaOfTopic(topic), chances, againAtNext,
    links: links.map(spoken), explicitMatter: explicit.get(action) ?? 0,
  })
  return threads.map(({ actions }) => actions.map(followed))
}

/** The findings of each document that the page shows: those that speak of an earlier action. */
export function findingsShown(matters: FollowData): Map<number, Set<string>> {
  const shown = new Map<number, Set<string>>()
  for (const { document, pointer } of matters.flat().flatMap(({ links }) => links)) {
    if (pointer.startsWith('/findings/')) shown.set(document, (shown.get(document) ?? new Set()).add(pointer))
  }
  return shown
}
