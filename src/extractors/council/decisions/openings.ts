import { decided, deciding } from '../../../phrases/lead-in/deciding.ts'
import { anyOf } from '../../../text/any-of.ts'
import { headingNumber } from '../../../text/heading-number.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { decides } from '../../entries/entry-form.ts'
import { isFirstMarker } from '../../entries/marker-style.ts'
import { isAsked, isRecommended } from '../../../phrases/lead-in/asked.ts'
import { namedBody } from '../../../phrases/lead-in/named-body.ts'

/** What opens a decision, and how sure it is: behind a bare label talk may stand, with the decision below. */
interface Opening {
  readonly at: View
  readonly isLabel: boolean
  /** Whether it names who decided, above points that say what. */
  readonly isBody?: true
}

const theBody = `(?:that )?${namedBody}`
const how = anyOf('unanimously', 'accordingly', String.raw`nem\.? ?con\.?`, 'by (?:general )?assent', 'by consensus', 'by (?:a )?majority', String.raw`on the [^)\n]{3,60}`)
const manner = String.raw`(?: \(?${how}\)?|, as amended,)?`
/** "(on a motion by NAME, seconded by NAME)", "(carried by 9 votes to 2)": how it was voted is no part of it. */
const votes = anyOf('on (?:a|the) (?:motion|proposal|proposition)', 'moved', 'proposed', 'seconded', 'carried', 'unanimous', String.raw`\d+ (?:votes|for)`)
const separator = String.raw`[ :;.,-]*(?:\(${votes}[^)\n]{0,160}\)[ :;.,-]*)?`
const part = '(?:(?:brief|full|summary) )?(?:details|text|terms|nature)'
const details = String.raw`${part} of (?:the )?decisions?(?: (?:made|taken))?`
const label = anyOf(details, 'decisions? being taken', '(?:the )?decision(?: (?:was|is))?', `decisions? of ${namedBody}`, String.raw`decision(?:\(s\)|s)?(?: (?:made|taken|outcome))?`, 'outcome')
const adverb = anyOf('unanimously', 'accordingly', 'therefore', 'then', 'further', 'also')
const other = anyOf('at', 'by', 'in', 'on', 'with', 'actions?', 'as (?:an? )?(?:accurate|correct|true)')
const resolved = String.raw`(?:resolved|agreed|decided)(?! ${other}\b)${manner}`
const verb = `(?:it was )?(?:${adverb} )*${resolved}`
const considered = String.raw`(?:(?:having considered|following (?:discussion|debate|consideration)|after)\b[^.;]{0,200}, )?`
const whoever = `${considered}${theBody},? (?:for the reasons set out[^,:]{0,60}, )?`

/** "Having heard the views of parents, it was RESOLVED: That …" */
const formally = anyOf('(?:[a-z]+ )?(?:RESOLVED|AGREED)', '(?:[a-z]+ )?[Rr]esolved(?= ?[:-]| that | to )')

const theseThings = '(?: the (?:following|recommendations?)(?: [^;:.]{0,40})?)?(?:,? as follows)?'
/** "The Board approved the following:", "Members agreed to recommend that:" */
const agreed = decided('agree', 'settle', 'resolve')
const didSo = `${agreed}${theseThings}(?: to recommend)?(?: that| to)?`
const askedThat = '(?:asked|requested|recommended) (?:that|to)'
/** "CS.18 MINUTES - Resolved -": the item's number and title stand before it. */
const title = '^(?:\\d+ ?\\([A-Z][a-z]+\\) - )?[^a-z]{3,160}'
const headed = new RegExp(`${title}${anyOf(' - (?:Resolved|RESOLVED|Agreed|AGREED) ?[-:] ?', ' RESOLVED (?=that\\b)')}`)
/** "The committee AGREED to receive …" */
const inCapitals = /^(?:[\w'&,-]+ ){1,9}(?:RESOLVED|AGREED|DECIDED)(?: unanimously)? (?=to\b|that\b)/
/** "Moved by A, seconded by B and resolved that …" */
const moved = String.raw`(?:it was )?${anyOf('moved', 'proposed', 'seconded')}`
const beforePoints = anyOf(`${separator}$`, String.raw`,? ?:? ?(?=${anyOf('that', 'to')}\b)`)
const bareLabel = new RegExp(`^${headingNumber}${label}(?:(?: ?:| ?- )${separator}|(?: ?-)?$)`, 'i')
/** "RESOLVED – That: (a) …": the word that leads to its points. */
const thatAbove = String.raw`(?:that ?:? ?(?=\([a-z\d]{1,3}\) ))?`
/**
 * What begins a decision: "RESOLVED –", "DECISION: RESOLVED – that the Cabinet", "The Cabinet agreed to:", "I agree to:", "It was MOVED …
 * and RESOLVED".
 */
const openings: readonly RegExp[] = [
  new RegExp(`^(?:${label} ?[-:] ?)?${verb}${separator}${thatAbove}`, 'i'),
  new RegExp(String.raw`^(?:[^.;:\n]{3,250}\. )?[^.;:]{3,250}\bit was ${formally}${separator}`),
  new RegExp(`^concluded ?[-:]${separator}`, 'i'),
  /^decision (?:number|no\.?) ?:? ?$/i,
  new RegExp(String.raw`^${whoever}(?:considered\b[^;:]{0,250}\band )?${verb}(?: (?:to|that))? ?(?:: ?|$)`, 'i'),
  new RegExp(String.raw`^${label} ?[-:] ?${whoever}${agreed}(?: (?:to|that))? ?:?$`, 'i'),
  new RegExp(String.raw`^${whoever}resolved${manner} (?=to\b|that\b)`, 'i'),
  new RegExp(String.raw`^${whoever}(?:[^;:.]{0,160}\band )?${anyOf(didSo, askedThat)} ?[:-]$`, 'i'),
  new RegExp(String.raw`^(?:as [^,.;:]{3,80}, )?i (?:have )?${deciding('agree', 'settle')}(?: (?:to|that))? ?:$`, 'i'),
  headed,
  inCapitals,
  new RegExp(String.raw`^${moved}\b[^.;]{0,200}\b${anyOf('resolved', 'agreed', 'carried')}${beforePoints}`, 'i'),
  /^RECOMMENDED (?:to (?:\w+ ){1,7})?(?=(?:that|THAT)\b)|^RECOMMENDED to (?:\w+ ){0,6}\w+ ?[-:]+ ?$/,
]
/** "That Cabinet:", above what it is to do; "The Cabinet:", above what it did. */
const whoDecides = new RegExp(`^that ${namedBody} ?: ?$`, 'i')
const whoDid = new RegExp(`^(?:[^:.]{0,120}, )?${namedBody}(?: for [^:.]{3,80})? ?: ?$`, 'i')
const beDone = /^(?:that )?the [\w' ]{3,120}? be [a-z]{2,}(?:ed|en|de)\b/i
/** "The recommendations were that the Executive:" */
const recommended = /\brecommend/i
/** What members say in a discussion decides nothing. */
const spoke = anyOf('asked (?:why|how|what|when|who|whether|if|about)', 'expressed', 'queried', 'questioned', 'commented', 'observed', 'enquired', 'remarked')
const did = new RegExp(String.raw`^(?:\w+ly )?(?!${spoke}\b)(?:[a-z]{3,}ed|gave|made|put|set|took)\b(?! ?:)`, 'i')
const longestLead = 200
/** Source of a pattern (flag `i`) for what a decision is called above its points. */
export const pointsDecided = anyOf('resolutions?', 'decisions?', 'conclusions?', 'outcomes?')
const points = anyOf(pointsDecided, 'resolved', 'decided', 'agreed', 'approved', 'recommended')
const leadsToDecisions = new RegExp(String.raw`\b${points}\b[^.;:]{0,60}:$|^(?:\w+ ){0,3}${points}$`, 'i')
const open = anyOf('proposed', 'sought', 'requested', 'required', 'recommended (?:action|decision)s?')
const asked = new RegExp(String.raw`\b${anyOf(isAsked, isRecommended, open)}\b`, 'i')
/** Where a sentence within a paragraph decides. */
const itWas = 'It was (?:unanimously )?(?:resolved|RESOLVED)'
/** "It was agreed that a workshop would be held" decides; "it was agreed that this was new" does not. */
const toDo = String.raw`It was (?:also |then )?agreed(?= that [^.;]{3,200} (?:would|should|will|be)\b)`
const within = new RegExp(`^${anyOf('RESOLVED', 'Resolved(?= ?[:-])', itWas, toDo)}${separator}`)
/** "…, it was moved, seconded and RESOLVED", above the points */
const atEnd = /\b(?:RESOLVED|AGREED)(?: that| to)? ?[:-]* ?$|\b[Rr]esolved(?: that| to)? ?: ?$/

/** The words with which a decision begins in a block: its first, those of a later sentence, its last; or its all, by what stands below. */
export function openingOf({ block, body: words }: BlockView, below: BlockView | undefined): Opening | undefined {
  if (block.kind === 'row') return openingInRow(words)
  if (below?.block.kind === 'item' && saysWhatWasDone(below.body) && words.has(whoDid) && !words.has(recommended)) return { at: words, isLabel: false, isBody: true }
  for (const pattern of openings) {
    const at = atStart(words, pattern)
    if (at) return { at, isLabel: false }
  }
  if (isDecidedBelow(words, below)) return { at: words, isLabel: false }
  const at = atStart(words, bareLabel)
  return at ? { at, isLabel: true } : openingBelow(words)
}

/** "Agreed the plan.", "the plan be noted", "Notes the outcome." */
function saysWhatWasDone(words: View): boolean {
  return words.has(did) || words.has(beDone) || decides(words)
}

/** "Resolution:", "The Board made the following decisions:", above a first point that decides; what is asked is still to be decided. */
function isDecidedBelow(words: View, below: BlockView | undefined): boolean {
  const mayLead = words.end - words.start <= longestLead && words.has(leadsToDecisions) && !words.has(asked)
  return mayLead && below?.block.kind === 'item' && isFirstMarker(below.block.marker ?? '') && (below.body.has(did) || decides(below.body))
}

/** "Resolved:" in a cell before what was resolved, or at the end of one above it. */
function openingInRow(row: View): Opening | undefined {
  const at = row.find(/^(?:resolved|agreed)[ :-]*(?=\t)/i)?.whole ?? row.find(atEnd)?.whole
  return at && { at, isLabel: false }
}

function openingBelow(words: View): Opening | undefined {
  const body = atStart(words, whoDecides)
  const sentence = sentencesOf(words).slice(1).map((candidate) => atStart(candidate, within)).find((found) => found !== undefined)
  const at = body ?? sentence ?? words.find(atEnd)?.whole
  return at && { at, isLabel: false }
}

function atStart(words: View, pattern: RegExp): View | undefined {
  const whole = words.find(pattern)?.whole
  return whole && whole.start === words.start && !whole.isEmpty ? whole : undefined
}
