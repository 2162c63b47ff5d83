import type { Draft } from '../../record/draft.ts'
import type { Action, ActionKind } from '../../record/schema.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { entryText } from './actions.ts'

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

/** Entries of which each that stops in the middle goes on in the next: the page's end fell into its box. */
export function mended(entries: readonly Entry[]): Entry[] {
  const whole: Entry[] = []
  for (const entry of entries) {
    const last = whole.at(-1)
    if (last && goesOn(last, entry)) whole[whole.length - 1] = joined(last, entry)
    else whole.push(entry)
  }
  return whole
}

function goesOn(entry: Entry, next: Entry): boolean {
  const end = (entry.items.at(-1) ?? entry.prose).at(-1)?.folded.trim() ?? ''
  const start = (next.prose[0] ?? next.items[0]?.[0])?.folded.trim() ?? ''
  return !next.prose.length || /^[a-z(]/.test(start) || !/[.;:?!]['")]?$|[;,]\s+and$/.test(end) && !entry.items.length
}

function joined(first: Entry, second: Entry): Entry {
  const last = first.items.at(-1)
  if (!last) return { prose: [...first.prose, ...second.prose], items: second.items }
  const mendedItem = second.prose.length ? [...last, ...second.prose] : last
  return { prose: first.prose, items: [...first.items.slice(0, -1), mendedItem, ...second.items] }
}

export function toAction({ prose, items }: Entry, kind: ActionKind, owner: Grounded<string> | null = null): Draft<Action>[] {
  const text = words(prose)
  return text ? [{ kind: text.at.means(kind), text, number: null, timescale: null, owner, items: items.flatMap((item) => words(item) ?? []) }] : []
}

function words(pieces: Pieces): Grounded<string> | undefined {
  const [first] = pieces
  const last = pieces.at(-1)
  return first && last ? first.to(last).means(entryText(pieces.map((piece) => piece.quote).join(' '))) : undefined
}
