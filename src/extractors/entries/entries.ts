import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { improvementHeading, priorityAction } from '../../vocabulary/action-headings.ts'
import { personName } from '../people/person-name.ts'
import { saysNone } from '../actions/none-stated.ts'
import { timescaleLeading, timescaleOf } from '../actions/timescale.ts'
import { withMark } from './as-blocks.ts'
import { closed, type Entry, type OpenEntry } from './entry.ts'
import { isLeadIn } from '../../phrases/lead-in/lead-in.ts'
import { selects } from '../../phrases/lead-in/selects.ts'
import { countsOn, isFirstMarker, isLater, type MarkerStyle, mayStandBelow, styleOf } from './marker-style.ts'
import { inlineEntries } from './inline-entries.ts'
import { leadsToTalk } from './leads-to-talk.ts'
import { isRecordLine } from './record-line.ts'
import { isSectionHeading, lookOf } from './section-heading.ts'
import { isMinuteNumber, isPageNumber } from './bare-number.ts'
import { isComment } from './comment.ts'
import { areParallel, breaksOff, changesForm, goesOnFrom, isNamedIn } from './unfinished.ts'

/** Heads inside the inspectors' own lists that say neither who nor by when. */
const innerHead = new RegExp(`^${anyOf(priorityAction, improvementHeading)}:?$`, 'i')

interface EntriesOptions {
  /** Which paragraphs behind the first are entries too, where the list has no marks; none by default. */
  readonly furtherParagraphs?: RegExp
  /** Which lines that lead to a list lead to another one; none by default. */
  readonly endsAt?: (block: BlockView) => boolean
  /** Who is to do what stands below a line that names them; nobody by default. */
  readonly owners?: (block: BlockView) => View | undefined
  /** Whether numbers may be left out between the entries. */
  readonly mayLeaveOut?: boolean
  /** When the entries are due, by the words that lead to them. */
  readonly due?: Grounded<string> | undefined
}

/**
 * The entries of the list that begins at the first of these blocks, to where it ends: at a heading, at a paragraph that does not go on with
 * the last entry, at a mark of another style that cannot stand below the first. Lead-ins are passed over; points below an entry are its
 * items.
 */
export function entries(blocks: readonly BlockView[], options: EntriesOptions = {}): Entry[] {
  const reading = new Reading(options)
  for (const [at, block] of blocks.entries()) if (!reading.take(withMark(block), blocks[at + 1])) break
  return reading.found.flatMap(closed)
}

class Reading {
  readonly found: OpenEntry[] = []
  /** How the list's entries are marked; unknown before the first and behind a lead-in. */
  private style: MarkerStyle | undefined
  private timescale: Grounded<string> | null
  private underTimescale = false
  private mayLeaveOut: boolean
  private owner: Grounded<string> | undefined

  constructor(private readonly options: EntriesOptions) {
    this.timescale = options.due ?? null
    this.mayLeaveOut = options.mayLeaveOut === true
  }

  /** Whether the list goes on with this block. */
  take(block: BlockView, next?: BlockView): boolean {
    if (isRecordLine(block.body)) return false
    if (this.isPassedOver(block)) return true
    if (isMinuteNumber(block)) return this.anew()
    const due = timescaleOf(block) ?? timescaleLeading(block.body)
    if (due) return this.dueFromHere(due)
    if (this.namesOwner(block, next)) return true
    if (this.onlyLeads(block)) return !(this.found.length && this.endsAt(block)) && this.ledBy(block)
    if (this.endsLast(block)) return this.extendLast(block)
    if (innerHead.test(block.body.folded)) return !this.endsAtHead(block) && this.anew()
    if (this.isTopic(block, next && withMark(next))) return true
    if (block.block.kind === 'row' || saysNone(block.folded) || this.isNextSection(block)) return false
    return block.block.kind === 'item' ? this.item(block) : this.paragraph(block)
  }

  /** No words, a page's number, or what the council says to the entry above. */
  private isPassedOver(block: BlockView): boolean {
    return !/\w/.test(block.body.folded) || isPageNumber(block) || (this.found.length > 0 && isComment(block))
  }

  private endsAt(block: BlockView): boolean {
    return leadsToTalk(block) || this.options.endsAt?.(block) === true
  }

  private endsAtHead(block: BlockView): boolean {
    return this.found.length > 0 && this.options.endsAt?.(block) === true
  }

  private onlyLeads(block: BlockView): boolean {
    return !this.isNext(block) && isLeadIn(block.body, lookOf(block)) && inlineEntries(block).length === 0
  }

  /** A heading between entries that count on across it, or above the first of them. */
  private isTopic({ block }: BlockView, next: BlockView | undefined): boolean {
    if (block.kind !== 'heading' || !next || styleOf(next.block.marker) !== 'letter') return false
    return this.found.length ? this.isNext(next) : isFirstMarker(next.block.marker ?? '')
  }

  private dueFromHere(due: Grounded<string>): boolean {
    this.timescale = due
    this.underTimescale = true
    return this.anew()
  }

  /** Whether a mark begins the list, or counts on in it. */
  private goesOnAt(next: BlockView): boolean {
    const { kind, marker } = next.block
    return kind === 'item' && marker !== null && (this.isNext(next) || styleOf(marker) === 'bullet' || isFirstMarker(marker))
  }

  /** Whether a line names who is to do what stands below it, which it then is known to be. */
  private namesOwner(block: BlockView, next: BlockView | undefined): boolean {
    const owner = next && this.goesOnAt(withMark(next)) ? this.options.owners?.(block) : undefined
    if (owner) this.owner = owner.words()
    return owner !== undefined && this.anew()
  }

  private ledBy(block: BlockView): boolean {
    this.mayLeaveOut = selects(block.body)
    return this.anew()
  }

  private anew(): boolean {
    this.style = undefined
    return true
  }

  /** A numbered entry that looks like the first one of its list is no heading, bold and short as it may be. */
  private isNextSection(block: BlockView): boolean {
    if (!isSectionHeading(block)) return false
    if (block.block.kind !== 'item') return true
    const first = this.found[0]?.block
    const { bold, marker } = block.block
    return first ? !(this.isNext(block) && first.block.bold && bold) : styleOf(marker) === 'number' && !bold
  }

  private item(block: BlockView): boolean {
    const style = styleOf(block.block.marker)
    const last = this.found.at(-1)
    if (!this.style || !last) return this.open(block, style)
    if (this.isNext(block)) return this.open(block, this.style)
    if (style === 'bullet' && block.block.level < last.block.block.level) return false
    if (style === 'letter' && this.style === 'none' && !last.items.length && !isFirstMarker(block.block.marker ?? '')) return false
    if (!mayStandBelow(style, this.style) && (style === 'paragraph' || block.block.level <= last.block.block.level)) return false
    last.items.push(block.body)
    return true
  }

  /** Counting on in the list's own style; bullets of the same depth. */
  private isNext({ block }: BlockView): boolean {
    const last = this.found.at(-1)?.block.block
    if (!last) return false
    if (styleOf(block.marker) === 'bullet') return this.style === 'bullet' && block.level <= last.level
    const [next, from] = [block.marker ?? '', last.marker ?? '']
    return countsOn(next, from) || (this.mayLeaveOut && isLater(next, from))
  }

  private paragraph(block: BlockView): boolean {
    const last = this.found.at(-1)
    if (last && personName(block.body)) return false
    if (!last || this.underTimescale || this.style === undefined) return this.open(block, 'none')
    if (this.style === 'none' && isNamedIn(block, last.text)) return last.items.push(block.body) > 0
    if (this.style !== 'none' || changesForm(last.text, block)) return false
    return Boolean(this.options.furtherParagraphs?.test(block.folded) || areParallel(last.text, block)) && this.open(block, 'none')
  }

  private open(block: BlockView, style: MarkerStyle): boolean {
    this.style = style
    this.underTimescale = false
    const text = block.body.trimEndOf(' |')
    if (/[a-z]{2}/i.test(text.folded)) this.found.push({ block, text, items: [], timescale: this.timescale, owner: this.owner })
    return true
  }

  private endsLast(block: BlockView): boolean {
    const last = this.found.at(-1)
    const end = last && (last.items.at(-1) ?? last.text)
    return end !== undefined && !this.underTimescale && block.block.kind === 'paragraph' && breaksOff(end) && goesOnFrom(block, end, this.isOpenList())
  }

  /** Whether the entry before the last ends without a stop, too. */
  private isOpenList(): boolean {
    const [before, last] = this.found.slice(-2)
    return last !== undefined && before !== undefined && breaksOff(before.items.at(-1) ?? before.text)
  }

  private extendLast(block: BlockView): boolean {
    const last = this.found.at(-1)
    const item = last?.items.pop()
    if (last && item) last.items.push(item.to(block.body))
    else if (last) last.text = last.text.to(block.body)
    return true
  }
}
