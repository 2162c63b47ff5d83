import type { Action, ActionKind } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { type Entry, entryOf, mended, toAction } from './entry.ts'
import { saysNone } from './none-stated.ts'

/** A new subject that is told to do something begins the next entry: "Leaders across the partnership should …". */
const newSubject = /^(?!(?:This|These|They|There|It|That|Such|In|To|As|If|When|Where|While|However)\b)(?:[\w'-]+\s+){1,14}(?:should|must|needs?\s+to)\b/

/**
 * Improvement tables of area SEND reports: one ruled box an action, bullets in it its items; a box may run over the page's end. Where no rules are
 * left, one paragraph an action, and a sentence with a new subject begins the next. Empty where the section is a plain list.
 */
export function boxedActions(kind: ActionKind) {
  return defineExtractor<Action[]>('boxed-actions', (view) => mended(entriesIn(view)).filter(isAction).flatMap((entry) => toAction(entry, kind)))
}

function entriesIn(view: View): Entry[] {
  const boxes = view.boxes().map(({ start, end }) => contentOf(view.at({ start, end: Math.min(end, view.end) }).blocks())).filter((blocks) => blocks.length > 0)
  return boxes.length > 1 ? boxes.map(entryOf) : paragraphEntries(contentOf(view.blocks()))
}

function contentOf(blocks: readonly BlockView[]): BlockView[] {
  return blocks.filter(({ block }) => block.kind !== 'heading')
}

/** One entry a paragraph with the bullets below it. */
function paragraphEntries(blocks: readonly BlockView[]): Entry[] {
  const entries: Entry[] = []
  for (const block of blocks) {
    const last = entries.at(-1)
    if (block.block.kind !== 'item') entries.push(...sentenceGroups(block).map((prose) => ({ prose: [prose], items: [] })))
    else if (last) entries[entries.length - 1] = { ...last, items: [...last.items, [block.body]] }
    else return []
  }
  return entries
}

/** A paragraph cut before each sentence with a new subject. */
function sentenceGroups(paragraph: View): View[] {
  const groups: View[] = []
  for (const sentence of sentencesOf(paragraph)) {
    const last = groups.at(-1)
    if (last && !newSubject.test(sentence.folded)) groups[groups.length - 1] = last.to(sentence)
    else groups.push(sentence)
  }
  return groups
}

function isAction({ prose }: Entry): boolean {
  return prose.length > 0 && !prose.some((piece) => saysNone(piece.folded))
}
