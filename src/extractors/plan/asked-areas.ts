import type { ActionKind } from '../../record/schema.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { anyOf } from '../../text/any-of.ts'
import { until } from '../../text/until.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { announcedKind } from '../../phrases/lead-in/announced-kind.ts'
import { improvementSection, inspectionSpeaks } from '../../vocabulary/action-headings.ts'
import { type ActionDraft, actionDraft, entryWords } from '../actions/action-draft.ts'
import { isActionTable } from '../council/actions/action-rows.ts'
import { withMark } from '../entries/as-blocks.ts'
import { bareMarker, styleOf } from '../entries/marker-style.ts'
import { beginsAction } from './labelled-actions.ts'
import { labelledKind } from '../council/actions/list-heads.ts'
import { planLabels } from '../council/actions/plan-columns.ts'
import { allLabelled } from '../labelled.ts'

/** "Ofsted area for improvement 1: the quality of plans", "Recommendation 2 - Audit plans"; the words may stand in the next block. */
const named = /^(?<label>[a-z' ]{10,50}?)(?: no\.?)? ?(?<number>\d{1,2})?(?: ?[:-] ?(?<text>\S.*))?$/i
const bare = /^recommendation ?$/i
const said = anyOf('sa(?:id|ys)', 'wrote', 'recommend(?:s|ed)', 'ask(?:s|ed)(?: (?:us|for))?', 'told us', 'want(?:s|ed)', 'requir(?:es|ed)')
const theirWords = String.raw`(?:(?:ofsted|inspectors?|inspection|report)(?:'s|')? )?(?:recommendations?|wording|words|text)`
const theyAsk = anyOf(`${inspectionSpeaks} ${said}(?: that| to)?`, theirWords)
const quoted = new RegExp(`^${theyAsk} ?: ?"?(?<text>[^"]{10,400}[^" ])"?$`, 'i')
const numbered = /^(?<number>\d{1,2})\.? (?<text>\S.*)$/
const eachBelow = /\b(?:each|below|sections?|turn|chapters?|headings?)\b/i
/** How many blocks below such a heading may name who answers for it, or lead to its table. */
const reach = 3
/** How many below it may be labelled: what will be done, who does it, by when. */
const labelReach = 6
/** Shorter words below a label are no recommendation. */
const leastWords = 30

/**
 * What the inspectors asked for, as the headings of a plan repeat it above what will be done about it: by their own label, or, where the
 * plan says that each has its section, above the tables.
 */
export function askedAreas(view: View): ActionDraft[] {
  const blocks = view.blocks()
  const announced = announcedIn(blocks)
  return blocks.flatMap((block, at) => {
    if (block.block.kind === 'row') return []
    if (block.body.has(answeredBelow)) return inSection(blocks.slice(at + 1).map(withMark))
    const rest = blocks.slice(at + 1)
    const below = rest.slice(0, reach)
    const asked = saidAbove(block, rest) ?? byLabel(block, below, ownLabels(rest, labelReach))
    return asked ?? (announced && block.block.kind !== 'paragraph' ? aboveTable(block, below, announced) : [])
  })
}

/** "What Ofsted said: The quality of plans needs to improve.", above a table of what will be done */
const saidLabel = new RegExp(`^(?<label>what ${inspectionSpeaks} said(?: needs? to improve)?) ?: (?<text>\\S.{10,400})$`, 'i')

function saidAbove(block: BlockView, rest: readonly BlockView[]): ActionDraft[] | undefined {
  const { label, text } = block.find(saidLabel)?.groups ?? {}
  if (!label || !text) return undefined
  const own = until(rest.slice(0, reach), isAsked)
  const isAnswered = own.some((next) => isActionTable(next, 'plan')) || [planLabels.owner, planLabels.due].some((pattern) => labelIn(own, pattern) !== null)
  return isAnswered ? [actionDraft('area-for-improvement', entryWords(text), { kindAt: label, ...whoseIn(ownLabels(rest, reach)) })] : undefined
}

function isAsked(block: BlockView): boolean {
  return block.has(saidLabel) || kindNamed(block) !== undefined
}

/** The lines that may say who answers for an area and by when; where several actions are to answer it, each has its own below them. */
function ownLabels(rest: readonly BlockView[], reach: number): readonly BlockView[] {
  const section = until(rest, (next) => next.block.kind === 'heading' || isAsked(next))
  const near = until(rest.slice(0, reach), isAsked)
  return section.filter(beginsAction).length > 1 ? until(near, beginsAction) : near
}

function whoseIn(labels: readonly BlockView[]): Record<'owner' | 'timescale', Grounded<string> | null> {
  return { owner: labelIn(labels, planLabels.owner), timescale: labelIn(labels, planLabels.due) }
}

/** "3. What inspectors said needs to improve, and what we are doing" */
const answeredBelow = new RegExp(String.raw`^(?:\d+\. ?)?${improvementSection},? and (?:what|how) we\b`, 'i')

/** Numbered areas below such a heading, each above what is done, by whom and by when. */
function inSection(below: readonly BlockView[]): ActionDraft[] {
  const isArea = ({ block }: BlockView): boolean => block.kind === 'item' && styleOf(block.marker ?? '') === 'paragraph'
  const section = until(below, ({ block }) => block.kind === 'item' && styleOf(block.marker ?? '') === 'number')
  return section.flatMap((block, at) => {
    const own = until(section.slice(at + 1), isArea)
    const whose = whoseIn(own)
    if (!isArea(block) || !(whose.owner ?? whose.timescale)) return []
    const marker = block.slice(0, block.block.marker?.length ?? 0)
    return [actionDraft('area-for-improvement', entryWords(block.body), { number: marker.means(bareMarker(marker.value)), ...whoseIn(ownLabels(own, own.length)) })]
  })
}

function byLabel(block: BlockView, below: readonly BlockView[], labels: readonly BlockView[]): ActionDraft[] | undefined {
  const { label, number, text } = block.find(named)?.groups ?? {}
  const kind = kindNamed(block)
  if (!kind || !label) return undefined
  const words = text ?? below[0]?.body.find(quoted)?.groups.text ?? wordsBelow(below)
  return words ? [actionDraft(kind, entryWords(words), { kindAt: label, number: number?.words(), ...whoseIn(labels) })] : undefined
}

function kindNamed(block: BlockView): ActionKind | undefined {
  const { label, number } = block.find(named)?.groups ?? {}
  if (!label || !number) return undefined
  return label.has(bare) ? 'recommendation' : labelledKind(label.folded.trim())
}

/** What stands in a paragraph of its own below "Recommendation 1", above the labels or the table of what will be done. */
function wordsBelow([next, after]: readonly BlockView[]): View | undefined {
  const isText = next?.block.kind === 'paragraph' && next.body.end - next.body.start >= leastWords
  const labels = [planLabels.ownAction, planLabels.owner]
  const isAbovePlan = after !== undefined && (isActionTable(after, 'plan') || labels.some((label) => labelIn([after], label) !== null))
  return isText && isAbovePlan ? next.body : undefined
}

function aboveTable(block: BlockView, below: readonly BlockView[], kind: ActionKind): ActionDraft[] {
  const { number, text } = block.find(numbered)?.groups ?? {}
  const table = below.findIndex((next) => isActionTable(next, 'plan'))
  const isAbove = table >= 0 && !below.slice(0, table).some((between) => between.block.kind === 'heading')
  const owner = labelIn(below, planLabels.owner)
  return number && text && isAbove ? [actionDraft(kind, entryWords(text), { number: number.words(), owner })] : []
}

function labelIn(below: readonly BlockView[], label: RegExp): Grounded<string> | null {
  const above = until(below, (block) => isActionTable(block, 'plan'))
  const [first, last] = [above[0], above.at(-1)]
  return (first && last && allLabelled(first.to(last), label)[0]?.words()) ?? null
}

/** "Inspectors named five areas in which we need to improve. Each has a section below." */
function announcedIn(blocks: readonly BlockView[]): ActionKind | undefined {
  for (const { block, body } of blocks) {
    if (block.kind === 'row' || !body.has(eachBelow)) continue
    const kind = sentencesOf(body).map(announcedKind).find((found) => found !== undefined)
    if (kind) return kind
  }
  return undefined
}
