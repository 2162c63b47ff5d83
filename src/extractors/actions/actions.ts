import type { Draft } from '../../record/draft.ts'
import type { Action, ActionKind } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import { isLeadIn } from '../../phrases/lead-in/lead-in.ts'
import { actionDraft, entryWords } from './action-draft.ts'
import { asksTo } from './asks-to.ts'
import { saysNone } from './none-stated.ts'
import { timescaleOf } from './timescale.ts'

interface ActionsOptions {
  readonly kind: ActionKind
  /** Headings inside the section that name the owner of the entries below them. */
  readonly owners?: RegExp
  /** Who owns every entry of a section as a whole. */
  readonly owner?: (view: View, part: Part) => Grounded<string> | undefined
  /** Headings inside the section that neither end it nor say who or when. */
  readonly inner?: RegExp
  /** Paragraphs that are entries beside those of a list. */
  readonly prose?: RegExp
}

interface Entry {
  readonly block: BlockView
  readonly timescale: Grounded<string> | null
  readonly owner: Grounded<string> | null
  readonly items: View[]
}

/**
 * The entries of a headed section: each top-level bullet or numbered entry one action, bullets below it its items; a section of plain
 * paragraphs one action a paragraph. Headings such as "Within three months" give the time-scale of what follows; a sentence that only
 * introduces a list ("The Cabinet is RECOMMENDED to") is no entry.
 */
export function actions(options: ActionsOptions) {
  return defineExtractor<Action[]>('actions', (view, part) => {
    const owner = options.owner?.(view, part)
    const entries = entriesOf(untilNextHeading(view.blocks(), options), options, owner ?? null)
    return entries.map((entry) => toAction(entry, options.kind))
  })
}

function entriesOf(blocks: readonly BlockView[], options: ActionsOptions, sectionOwner: Entry['owner']): Entry[] {
  const listed = blocks.some((block) => block.block.kind === 'item')
  const entries: Entry[] = []
  let timescale: Grounded<string> | null = null
  let owner = sectionOwner
  let underHeading = false
  for (const [at, block] of blocks.entries()) {
    const due = timescaleOf(block)
    const isOwner = options.owners?.test(block.folded) ?? false
    if (due) timescale = due
    else if (isOwner) owner = block.words()
    else if (isBelow(block, entries.at(-1)?.block)) entries.at(-1)?.items.push(block.body)
    else {
      const mayBeProse = !listed || underHeading || options.prose?.test(block.folded)
      if (isEntry(block, blocks[at + 1], mayBeProse)) entries.push({ block, timescale, owner, items: [] })
    }
    underHeading = due !== undefined || isOwner
  }
  return entries
}

/**
 * The section ends at a heading that is none of its own; lines in bold between entries that say who or when, or what the entries below are
 * about, are its own.
 */
function untilNextHeading(blocks: readonly BlockView[], { owners, inner }: ActionsOptions): BlockView[] {
  const isOwn = (block: BlockView): boolean =>
    timescaleOf(block) !== undefined || isLeadIn(block, 'within') || [owners, inner].some((pattern) => pattern?.test(block.folded))
  const isHeading = ({ block, folded }: BlockView): boolean => block.kind === 'heading' && /[a-z]/i.test(folded)
  return until(blocks, (block, at) => isHeading(block) && !isOwn(block) && !isTopic(blocks.slice(at + 1)))
}

/** Whether a heading has entries right below it, of which the first or every second asks for something: it is their topic. */
function isTopic(below: readonly BlockView[]): boolean {
  const asking = until(below, ({ block }) => block.kind !== 'item').map((entry) => asksTo(entry.body))
  return asking[0] === true || (asking.length > 0 && 2 * asking.filter(Boolean).length >= asking.length)
}

function isEntry(block: BlockView, next: BlockView | undefined, paragraphsCount = false): boolean {
  if (!/\p{L}{2}/u.test(block.body.value) || saysNone(block.folded)) return false
  if (introducesList(block) && !hasBulletsBelow(block, next)) return false
  return block.block.kind === 'item' || (paragraphsCount && block.block.kind === 'paragraph')
}

/** A bullet with bullets nested in it is an entry, whatever its words: areas for priority action, what a school needs to do. */
function hasBulletsBelow({ block }: BlockView, next: BlockView | undefined): boolean {
  return block.kind === 'item' && block.marker === '•' && next?.block.kind === 'item' && next.block.level > block.level
}

/** A sentence that only introduces a list: "The local authority should:", "The Cabinet is RECOMMENDED to". */
function introducesList({ block, body }: BlockView): boolean {
  return isLeadIn(body, block.kind === 'item' ? 'numbered' : 'plain')
}

/**
 * A bullet is below an entry when it is nested deeper, when the entry is numbered and it is not, or when it goes on with the entry's
 * sentence.
 */
function isBelow(block: BlockView, entry: BlockView | undefined): boolean {
  if (!entry || entry.block.kind !== 'item' || block.block.kind !== 'item') return false
  if (block.block.level > entry.block.level) return true
  return block.block.level === entry.block.level && block.block.marker === '•' && (entry.block.marker !== '•' || completes(block, entry))
}

/** "Improve teaching by:", then bullets in lower case whose nesting is lost. */
function completes(block: BlockView, entry: BlockView): boolean {
  return /: ?$/.test(entry.folded) && /^[A-Z]/.test(entry.body.folded) && /^[a-z]/.test(block.body.folded)
}

function toAction({ block, timescale, owner, items }: Entry, kind: ActionKind): Draft<Action> {
  const number = block.block.marker && block.block.marker !== '•' ? block.slice(0, block.block.marker.length) : undefined
  return actionDraft(kind, entryWords(block.body), {
    kindAt: block, number: number?.means(number.value.replace(/[().]/g, '')), timescale, owner, items: items.map(entryWords),
  })
}
