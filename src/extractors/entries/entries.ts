import type { Grounded } from '../../text/grounded.ts'
import type { BlockView } from '../../text/view.ts'
import { personName } from '../people/person-name.ts'
import { saysNone } from '../actions/none-stated.ts'
import { timescaleLeading, timescaleOf } from '../actions/timescale.ts'
import { beginsList, withMark } from './as-blocks.ts'
import { closed, type EntriesOptions, type Entry, type OpenEntry } from './entry.ts'
import { isLeadIn } from '../../phrases/lead-in/lead-in.ts'
import { selects } from '../../phrases/lead-in/selects.ts'
import { isFirstMarker, isNextOf, type MarkerStyle, mayStandBelow, styleOf } from './marker-style.ts'
import { inlineEntries } from './inline-entries.ts'
import { isSectionHeading, lookOf } from './section-heading.ts'
import { isComment, isFurniture, isInnerHead, isMinuteNumber, isNextHead, isRecordLine, leadsToTalk } from './between-entries.ts'
import { areParallel, changesForm, completes, hasPointsBelow, isNamedIn } from './alike.ts'
import { leadsAnew, onlyIntroduces } from './introduces.ts'
import { ownerBeside, tellsOfLast } from './of-last-entry.ts'
import { decides } from './entry-form.ts'
import { goesOnInLast } from './unfinished.ts'

/**
 * The entries of the list that begins at the first of these blocks, to where it ends: at a heading, at a paragraph that does not go on with
 * the last entry, at a mark of another style that cannot stand below the first; a section's goes on to the section's end. Lead-ins are
 * passed over; points below an entry are its items.
 */
export function entries(blocks: readonly BlockView[], options: EntriesOptions = {}): Entry[] {
  const reading = new Reading(options)
  for (const [at, block] of blocks.entries()) {
    const goesOn = reading.take(withMark(block), blocks[at + 1], ownerBeside(block))
    if (!goesOn && !options.isSection) break
  }
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
  /** Who is named beside the entry at hand. */
  private beside: Grounded<string> | undefined

  constructor(private readonly options: EntriesOptions) {
    this.timescale = options.due ?? null
    this.mayLeaveOut = options.mayLeaveOut === true
  }

  /** Whether the list goes on with this block. */
  take(block: BlockView, next?: BlockView, beside?: Grounded<string>): boolean {
    if (!this.options.isSection && isRecordLine(block.body)) return false
    const told = tellsOfLast(block, this.found.at(-1))
    if (told) return told === 'all'
    this.beside = beside
    return this.passes(block, next) ?? this.begins(block, next)
  }

  /** What becomes of a line that is no entry, but stands between entries or leads to them. */
  private passes(block: BlockView, next: BlockView | undefined): boolean | undefined {
    if (isFurniture(block) || (this.found.length > 0 && isComment(block))) return true
    if (isMinuteNumber(block) || this.namesTime(block) || this.namesOwner(block, next)) return this.anew()
    const leads = this.onlyLeads(block, next)
    if (leads) this.mayLeaveOut = selects(block.body)
    else if (!this.underTimescale && goesOnInLast(block, this.found)) return true
    if (leads || isInnerHead(block)) return !this.endsAt(block) && this.anew()
    return undefined
  }

  private begins(block: BlockView, next: BlockView | undefined): boolean {
    if (this.isTopic(block, next && withMark(next))) return true
    if (block.block.kind === 'row' || this.isNextSection(block) || (saysNone(block.folded) && !decides(block.body))) return false
    return block.block.kind === 'item' ? this.item(block) : this.paragraph(block)
  }

  private endsAt(block: BlockView): boolean {
    return this.found.length > 0 && (isNextHead(block) || leadsToTalk(block) || this.options.endsAt?.(block) === true)
  }

  private onlyLeads(block: BlockView, next: BlockView | undefined): boolean {
    if (hasPointsBelow(block, next)) return false
    if (!this.found.length && !this.underTimescale && onlyIntroduces(block, next)) return true
    return (!this.isNext(block) || leadsAnew(block, next)) && isLeadIn(block.body, lookOf(block)) && inlineEntries(block).length === 0
  }

  /** A heading between entries that count on across it, or above the first of them. */
  private isTopic({ block }: BlockView, next: BlockView | undefined): boolean {
    if (block.kind !== 'heading' || !next || styleOf(next.block.marker) !== 'letter') return false
    return this.found.length ? this.isNext(next) : isFirstMarker(next.block.marker ?? '')
  }

  /** Whether a line says when the entries below are due, which then is known. */
  private namesTime(block: BlockView): boolean {
    const due = timescaleOf(block) ?? timescaleLeading(block.body)
    this.timescale = due ?? this.timescale
    this.underTimescale ||= due !== undefined
    return due !== undefined
  }

  /** Whether a line names who is to do what stands below it, which it then is known to be. */
  private namesOwner(block: BlockView, next: BlockView | undefined): boolean {
    const owner = next && (beginsList(next) || this.isNext(withMark(next))) ? this.options.owners?.(block) : undefined
    this.owner = owner?.words() ?? this.owner
    return owner !== undefined
  }

  private anew(): boolean {
    this.style = undefined
    return true
  }

  /** A numbered entry that looks like the first one of its list is no heading, bold and short as it may be. */
  private isNextSection(block: BlockView): boolean {
    if (this.options.isSection) return block.block.kind === 'heading'
    if (!isSectionHeading(block)) return false
    if (block.block.kind !== 'item') return true
    const first = this.found[0]?.block
    const { bold, marker } = block.block
    return first ? !(this.isNext(block) && first.block.bold && bold) : styleOf(marker) === 'number' && !bold
  }

  private item(block: BlockView): boolean {
    const style = styleOf(block.block.marker)
    const last = this.found.at(-1)
    const isNext = this.isNext(block) && !(last && completes(block, last.block))
    if (!this.style || !last || isNext) return this.open(block, (last && this.style) ?? style)
    if (style === 'bullet' && block.block.level < last.block.block.level) return false
    if (style === 'letter' && this.style === 'none' && !last.items.length && !isFirstMarker(block.block.marker ?? '')) return false
    if (!mayStandBelow(style, this.style) && (style === 'paragraph' || block.block.level <= last.block.block.level)) return false
    last.items.push(block.body)
    return true
  }

  private isNext(block: BlockView): boolean {
    return isNextOf(block.block, this.found.at(-1)?.block.block, this.style === 'bullet', this.mayLeaveOut)
  }

  private paragraph(block: BlockView): boolean {
    const last = this.found.at(-1)
    const isFurther = this.options.furtherParagraphs?.test(block.folded) === true
    if (this.options.isSection) return (this.underTimescale || isFurther) && this.open(block, undefined)
    if (last && personName(block.body)) return false
    if (!last || this.underTimescale || this.style === undefined) return this.open(block, 'none')
    if (this.style === 'none' && isNamedIn(block, last.text)) return last.items.push(block.body) > 0
    if (this.style !== 'none' || changesForm(last.text, block)) return false
    return (isFurther || areParallel(last.text, block)) && this.open(block, 'none')
  }

  private open(block: BlockView, style: MarkerStyle | undefined): boolean {
    this.style = style
    this.underTimescale = false
    const text = block.body.trimEndOf(' |')
    const owner = this.beside ?? this.owner
    if (/[a-z]{2}/i.test(text.folded)) this.found.push({ block, text, items: [], timescale: this.timescale, owner })
    return true
  }
}
