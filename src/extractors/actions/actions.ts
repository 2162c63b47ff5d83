import type { Draft } from '../../record/draft.ts'
import type { Action, ActionKind } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'
import { clean } from '../../text/fold.ts'
import { BlockView, type View } from '../../text/view.ts'
import { saysNone } from './none-stated.ts'
import { parseTimescale } from './timescale.ts'

export interface ActionsOptions {
  readonly kind: ActionKind
  /** Headings inside the section that name the owner of the entries below them. */
  readonly owners?: RegExp
  /** Headings inside the section that neither end it nor say who or when. */
  readonly inner?: RegExp
}

interface Entry {
  readonly block: BlockView
  readonly timescale: Grounded<string> | null
  readonly owner: Grounded<string> | null
  readonly items: View[]
}

/**
 * The entries of a headed section: each top-level bullet or numbered entry one action, bullets below it its items; a section of plain
 * paragraphs one action a paragraph. Headings such as "Within three months" give the time-scale of what follows.
 */
export function actions(options: ActionsOptions) {
  return defineExtractor<Action[]>('actions', (view) => actionsIn(view, options))
}

function actionsIn(section: View, options: ActionsOptions): Draft<Action>[] {
  const blocks = untilNextHeading(section.blocks(), options)
  const listed = blocks.some(isEntry)
  const entries: Entry[] = []
  let timescale: Grounded<string> | null = null
  let owner: Grounded<string> | null = null
  for (const [at, block] of blocks.entries()) {
    const due = block.body.read(parseTimescale)
    if (due) timescale = new Grounded(clean(block.body.quote).replace(/\s*[:;.]$/, ''), block.body)
    else if (options.owners?.test(block.folded)) owner = block.words()
    else if (isSubItem(block, blocks, at) && entries.length) entries.at(-1)?.items.push(block.body)
    else if (isEntry(block) || (!listed && isParagraphEntry(block))) addEntry(entries, { block, timescale, owner, items: [] })
  }
  return entries.map((entry) => toAction(entry, options.kind))
}

/** The section ends at a heading that is none of its own; lines in bold between entries that say who or when are its own. */
function untilNextHeading(blocks: readonly BlockView[], { owners, inner }: ActionsOptions): BlockView[] {
  const end = blocks.findIndex((block) => block.block.kind === 'heading' && !parseTimescale(block.folded) && !owners?.test(block.folded) && !inner?.test(block.folded))
  return blocks.slice(0, end < 0 ? undefined : end)
}

function isEntry(block: BlockView): boolean {
  return block.block.kind === 'item' && !saysNone(block.folded)
}

function isParagraphEntry(block: BlockView): boolean {
  return block.block.kind === 'paragraph' && !/:\s*$/.test(block.folded) && !saysNone(block.folded)
}

/** A bullet is below an entry when it is nested, or when the entry is numbered. */
function isSubItem(block: BlockView, blocks: readonly BlockView[], at: number): boolean {
  if (block.block.kind !== 'item') return false
  const top = blocks.find(isEntry)
  if (block.block.level > (top?.block.level ?? 0)) return true
  const numbered = top?.block.marker !== '•' && block.block.marker === '•'
  return numbered && at > 0
}

function addEntry(entries: Entry[], entry: Entry): void {
  if (clean(entry.block.body.quote)) entries.push(entry)
}

function toAction({ block, timescale, owner, items }: Entry, kind: ActionKind): Draft<Action> {
  const number = block.block.marker && block.block.marker !== '•' ? block.slice(0, block.block.marker.length) : undefined
  return {
    kind: block.means(kind),
    text: new Grounded(entryText(block.body.quote), block.body),
    number: number ? new Grounded(number.value.replace(/[().]/g, ''), number) : null,
    timescale,
    owner,
    items: items.map((item) => new Grounded(entryText(item.quote), item)),
  }
}

/** As printed, but for "; and", ", and" or ";" at its end. */
export function entryText(words: string): string {
  return clean(words).replace(/(?:[;,]\s*(?:and|or)|;)\s*$/, '')
}
