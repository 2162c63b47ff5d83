import type { Action, ActionKind } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { foundIn } from '../../phrases/finder.ts'
import { duty } from '../../phrases/duty/duty.ts'
import { type Entry, entryOf, mended, toAction } from './entry.ts'
import { saysNone } from './none-stated.ts'
import { saysDuty } from './asks-to.ts'

/**
 * A shorter subject ("Leaders should …") that comes again goes on with the same entry, unless there are so many that all line ends are
 * lost.
 */
const fullSubject = 3
const manySubjects = 3

/**
 * Improvement tables of area SEND reports: one ruled box an action, bullets in it its items; a box may run over the page's end. Where no
 * rules are left, one paragraph an action, and a sentence with a new subject begins the next. Empty where the section is a plain list.
 */
export function boxedActions(kind: ActionKind) {
  return defineExtractor<Action[]>('boxed-actions', (view) =>
    mended(entriesIn(view)).filter(isAction).flatMap((entry) => toAction(entry, kind)))
}

function entriesIn(view: View): Entry[] {
  const inside = view.boxes().map(({ start, end }) => view.at({ start, end: Math.min(end, view.end) }))
  const boxes = inside.map((box) => contentOf(box.blocks())).filter((blocks) => blocks.length > 0)
  return boxes.length > 1 ? boxes.map(entryOf) : paragraphEntries(contentOf(view.blocks()))
}

function contentOf(blocks: readonly BlockView[]): BlockView[] {
  return blocks.filter(({ block }) => block.kind !== 'heading')
}

/** One entry a paragraph with the bullets below it; words of no duty are what is left of a table. */
function paragraphEntries(blocks: readonly BlockView[]): Entry[] {
  const asked = blocks.filter((view) => view.block.kind === 'item' || saysDuty(view, 'told', 'promised'))
  const entries: Entry[] = []
  for (const block of asked) {
    const last = entries.at(-1)
    if (block.block.kind !== 'item') entries.push(...sentenceGroups(block.body).map((prose) => ({ prose: [prose], items: [] })))
    else if (last) entries[entries.length - 1] = { ...last, items: [...last.items, [block.body]] }
    else return []
  }
  return entries
}

/** A paragraph cut before each sentence with a new subject. */
function sentenceGroups(paragraph: View): View[] {
  const sentences = sentencesOf(paragraph)
  const least = sentences.filter((sentence) => subjectOf(sentence) > 0).length < manySubjects ? fullSubject : 1
  const groups: View[] = []
  for (const sentence of sentences) {
    const last = groups.at(-1)
    if (last && subjectOf(sentence) < least) groups[groups.length - 1] = last.to(sentence)
    else groups.push(sentence)
  }
  return groups
}

/** How many words the subject has that is told to do something; none where the sentence goes on about the one before. */
function subjectOf(sentence: View): number {
  const told = foundIn(duty, sentence).findLast(({ value }) => value.subject)
  return told ? sentence.before(told.at).trim().value.split(' ').length : 0
}

function isAction({ prose }: Entry): boolean {
  return prose.length > 0 && !prose.some((piece) => saysNone(piece.folded))
}
