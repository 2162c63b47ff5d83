import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import type { FieldRule } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { Grounded, Unread } from '../../text/grounded.ts'

type Entry = Draft<Judgement> | Unread

/** Areas that stand for any number of graded lines, at times of the same name: only the first rule that finds some is asked. */
const manyLines = ['other', 'slac-other']

/**
 * What a report grades, one judgement an area, from rules in order of trust: a table first, then headings that repeat its grades. An area that
 * a later rule grades otherwise gives a warning; one that only a later rule grades is taken from there.
 */
export function oneAnArea(...rules: readonly FieldRule<Judgement[]>[]): FieldRule<Judgement[]> {
  return (part) => {
    const kept: Entry[] = []
    for (const rule of rules) kept.push(...added(kept, entriesOf(rule, part)))
    return kept
  }
}

function entriesOf(rule: FieldRule<Judgement[]>, part: Part): readonly Entry[] {
  const found = rule(part)
  return Array.isArray(found) ? (found as readonly Entry[]) : []
}

function added(kept: readonly Entry[], found: readonly Entry[]): Entry[] {
  const fresh: Entry[] = []
  for (const entry of found) {
    const isOneOfMany = isRead(entry) && manyLines.includes(entry.area.value)
    const known = isRead(entry) ? knownIn(isOneOfMany ? kept : [...kept, ...fresh], entry) : undefined
    if (!isRead(entry) || !known) fresh.push(entry)
    else if (!isOneOfMany) fresh.push(...conflict(entry, known))
  }
  return fresh
}

function knownIn(entries: readonly Entry[], entry: Read): ReadEntry | undefined {
  return entries.find((other): other is ReadEntry => isRead(other) && other.area.value === entry.area.value)
}

function conflict(entry: Read, other: Read): Unread[] {
  if (other.grade.value === entry.grade.value) return []
  return [entry.gradePrinted.at.unread('grade-conflict', `"${entry.label.value}" is graded "${entry.gradePrinted.value}" here and "${other.gradePrinted.value}" elsewhere.`)]
}

interface Read {
  readonly area: Grounded<Judgement['area']>
  readonly label: Grounded<string>
  readonly grade: Grounded<Judgement['grade']>
  readonly gradePrinted: Grounded<string>
}

type ReadEntry = Extract<Entry, Read>

function isRead(entry: Entry): entry is ReadEntry {
  return !(entry instanceof Grounded) && !(entry instanceof Unread) && entry.area instanceof Grounded && entry.grade instanceof Grounded
}
