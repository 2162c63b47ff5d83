import type { Draft } from '../../record/draft.ts'
import type { Action, ActionKind } from '../../record/schema.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { BlockView, View } from '../../text/view.ts'
import { actionDraft, entryText } from './action-draft.ts'
import { saysDuty } from './asks-to.ts'

/** Words that the page's end may have parted. */
type Pieces = readonly View[]

/** An action that is laid out as a stretch of prose with bullets under it: a ruled box, a table's cell, a paragraph. */
export interface Entry {
  readonly prose: Pieces
  readonly items: readonly Pieces[]
}

/** The entry that these blocks hold: prose, then bullets; headings are no part of it. */
export function entryOf(blocks: readonly BlockView[]): Entry {
  const items = blocks.filter(({ block }) => block.kind === 'item')
  const prose = blocks.filter(({ block }) => block.kind !== 'item' && block.kind !== 'heading')
  return { prose, items: items.map((item) => [item.body]) }
}

/**
 * Entries of which each that the page's end has parted is whole again: what begins in the middle of a sentence, or holds bullets only, goes
 * on with the one before.
 */
export function mended(entries: readonly Entry[]): Entry[] {
  const mendedOnes: Entry[] = []
  for (const entry of entries) {
    const last = mendedOnes.at(-1)
    if (last && goesOn(last, entry)) mendedOnes[mendedOnes.length - 1] = joined(last, entry)
    else mendedOnes.push(entry)
  }
  return mendedOnes
}

const whole = /[.;:?!]['")]?$|[;,] and$/

function goesOn(entry: Entry, next: Entry): boolean {
  const [start] = next.prose
  if (!start || /^[a-z(]/.test(start.folded.trim())) return true
  const end = entry.items.length ? undefined : entry.prose.at(-1)
  return end !== undefined && !fits(whole, end.folded.trim()) && end.page !== start.page && !saysDuty(start, 'told')
}

function joined(first: Entry, second: Entry): Entry {
  const last = first.items.at(-1)
  if (!last) return { prose: [...first.prose, ...second.prose], items: second.items }
  const mendedItem = second.prose.length ? [...last, ...second.prose] : last
  return { prose: first.prose, items: [...first.items.slice(0, -1), mendedItem, ...second.items] }
}

export function toAction({ prose, items }: Entry, kind: ActionKind, owner: Grounded<string> | null = null): Draft<Action>[] {
  const text = words(prose)
  return text ? [actionDraft(kind, text, { owner, items: items.flatMap((item) => words(item) ?? []) })] : []
}

function words(pieces: Pieces): Grounded<string> | undefined {
  const [first] = pieces
  const last = pieces.at(-1)
  return first && last ? first.to(last).means(entryText(pieces.map((piece) => piece.quote).join(' '))) : undefined
}
