import { fits } from '../text/search.ts'
import type { Evidence, RecordBody, Warning } from './schema.ts'

/** Words that no complete entry ends with. */
const openEnd = /(?:\b(?:and|or|of|the|to|for|with|in|that|by|a|an)|[,–-])$/i
/** No visit or inspection lasts longer, in days. */
const longestInspection = 120

/** What cannot all be true of one document, each with the place of the doubtful value. */
export function contradictions(body: RecordBody, evidence: readonly Evidence[]): Warning[] {
  const at = placesOf(evidence)
  return [...impossibleDates(body, at), ...cutActions(body, at)]
}

type Places = (pointer: string) => Evidence | undefined

function placesOf(evidence: readonly Evidence[]): Places {
  const byPointer = new Map(evidence.map((entry) => [entry.pointer, entry]))
  return (pointer) => byPointer.get(pointer)
}

function impossibleDates({ dates }: RecordBody, at: Places): Warning[] {
  return dates.inspection.flatMap(({ start, end }, index) => {
    const place = at(`/dates/inspection/${index}`)
    if (dates.document !== null && start > dates.document) {
      return [warn('date-impossible', `The inspection begins on ${start}, after the document's own date ${dates.document}.`, place)]
    }
    if (daysBetween(start, end) > longestInspection) {
      return [warn('date-impossible', `The inspection would last from ${start} to ${end}.`, place)]
    }
    return []
  })
}

function cutActions({ actions }: RecordBody, at: Places): Warning[] {
  return actions.flatMap(({ text, items }, index) => {
    if (items.length || !fits(openEnd, text)) return []
    return [warn('action-doubtful', `The action ends with "${text.slice(-30)}" and may be cut short.`, at(`/actions/${index}/text`))]
  })
}

function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000)
}

function warn(code: Warning['code'], message: string, place: Evidence | undefined): Warning {
  return { code, message, page: place?.page ?? null, start: place?.start ?? null, end: place?.end ?? null }
}
