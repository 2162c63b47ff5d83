import { foundIn } from '../../phrases/finder.ts'
import { isCalled } from '../../phrases/event/earlier.ts'
import { gradings } from '../../phrases/event/grading.ts'
import { named } from '../../phrases/event/named.ts'
import { monthNumber } from '../../phrases/time/calendar.ts'
import { factOf } from '../../rules/fact.ts'
import type { Part } from '../../rules/part.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import type { Previous } from '../dates/one-an-event.ts'
import { namedInspections } from '../dates/previous-inspections.ts'
import { isTopic } from './inspection-topic.ts'
import { subjectOf } from './subject.ts'

/** A paper opens with its first paragraphs of so many letters. */
const openingBlocks = 3
const shortestBlock = 80
const [headLines, longestTitle] = [6, 160]
/** What a paper opens with is what it is about, though so many months have gone by. */
const rememberedFor = 18
const noOther = /\b(?:visit|published|report|letter|came out)\b/i

/**
 * The month of the full inspection with which a paper opens that tells no days of one: the latest that it names. What it says of its
 * grades is said of the inspection that it is about.
 */
export const openingMonth = factOf((part: Part): string | undefined => {
  const { kind, periods, day } = subjectOf(part)
  if (kind !== 'full' || periods.length || !day) return undefined
  const opening = openingOf(part.view.blocks())
  const full = namedInspections(part.view).filter(isFull)
  const first = full.find(({ at }) => opening.some((block) => block.contains(at)))
  const month = first && !isCalled(first.at, 'earlier', 'first', 'since') ? first.value.date.slice(0, 7) : undefined
  const isLatest = month !== undefined && full.every(({ value }) => value.date.slice(0, 7) <= month)
  return isLatest && monthNumber(day) - monthNumber(month) <= rememberedFor ? month : undefined
})

/** The first paragraphs below a title that names an inspection; below another the first of all. */
function openingOf(blocks: readonly BlockView[]): readonly BlockView[] {
  const isHeaded = blocks.slice(0, headLines).some(({ folded, value }) => value.length < longestTitle && isTopic(folded))
  if (isHeaded) return blocks.filter(({ value }) => value.length > shortestBlock).slice(0, openingBlocks)
  return blocks.filter(({ value }) => value.endsWith('.')).slice(0, 1)
}

/** What gave a grade is told of, and need not be what the paper is about. */
function isFull({ at, value, rule = '' }: Grounded<Previous>): boolean {
  if (rule.slice('event/'.length) in gradings) return false
  return value.precision !== 'year' && !fits(noOther, value.what) && !foundIn(named, at).some((one) => one.value.isVisit)
}
