import type { ActionKind } from '../../record/schema.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { type ActionDraft, actionDraft, entryWords } from '../actions/action-draft.ts'
import { inlineEntries } from './inline-entries.ts'
import { isLeadIn } from '../../phrases/lead-in/lead-in.ts'
import { bareMarker, isFirstMarker, styleOf } from './marker-style.ts'

/** One point of a list of recommendations or decisions. */
export interface Entry {
  readonly number: View | undefined
  readonly text: View
  readonly items: readonly View[]
  readonly timescale: Grounded<string> | null
  /** Who is to do it, by the line above. */
  readonly owner?: Grounded<string> | undefined
}

/** What a list's reader knows of it beforehand. */
export interface EntriesOptions {
  /** Whether all that stands here is of one list, whose end is known: what is no entry of it is passed over. */
  readonly isSection?: boolean
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

/** An entry while its list is being read. */
export interface OpenEntry {
  readonly block: BlockView
  timescale: Grounded<string> | null
  owner: Grounded<string> | undefined
  text: View
  items: View[]
}

/** The entry; a sentence that only leads to lettered points within it gives these, the last with what is listed below it. */
export function closed({ block, text, items, timescale, owner }: OpenEntry): Entry[] {
  const { marker } = block.block
  const isLed = items.length > 0 && !/: ?$/.test(text.folded)
  const inline = isLed ? [] : inlineEntries(marker !== null && isFirstMarker(marker) ? block : text)
  const [first] = inline
  const countsFromMark = first !== undefined && first.number.start < text.start
  const leadsToPoints = first !== undefined && (marker === null || countsFromMark || isLeadIn(beforeMark(text, first.number), 'heading'))
  if (leadsToPoints) return inline.map((point, at) => ({ ...point, items: at === inline.length - 1 ? items : [], timescale, owner }))
  return [{ number: marker !== null && styleOf(marker) !== 'bullet' ? block.slice(0, marker.length) : undefined, text, items, timescale, owner }]
}

function beforeMark(text: View, number: View): View {
  return text.before(number).trimEndOf(' ([')
}

export function toAction(entry: Entry, kind: ActionKind, owner: Grounded<string> | null | undefined = entry.owner): ActionDraft {
  const { number, text, items, timescale } = entry
  const marker = number?.means(bareMarker(number.value))
  return actionDraft(kind, entryWords(text), { number: marker, timescale, owner, items: items.map(entryWords) })
}
