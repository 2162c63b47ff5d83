import { anyOf } from '../../text/any-of.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { priorityAction } from '../../vocabulary/action-headings.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { meetingBody, safeguardingBoard } from '../../vocabulary/council-bodies.ts'

const says = ['identif', 'recommend', 'name', 'list', 'set', 'found', 'said', 'made', 'make', 'contain', 'give', 'ask', 'say', 'call', 'tell', 'urge']
const theirText = String.raw`(?:letter|report|(?<!peer )review) (?:\w+ ){0,3}?${anyOf(...says)}\w*`
const theyMade = String.raw`recommendations? (?:have been|were) made\. among them`
const theirNames = ['inspect(?:ion|ions|ors?|orate)', 'reviewers', 'ofsted', 'JTAI', 'ILACS', 'CQC', 'HMIP', 'HMICFRS', 'HMI Probation']
const itsWords = String.raw`(?:letter|report|review)'s (?:\w+ )?(?:words|recommendations?)`
/** A council's own papers make recommendations to its bodies, not for it. */
const others = `(?:for|to) (?:the )?${anyOf(safeguardingBoard, 'local authority', 'partnership')}`
const forThem = `recommendations? ${anyOf(others, 'for the council')}`
const theirVisit = [...theirNames, '(?:focused|monitoring) visit', 'joint area review', theyMade, itsWords, forThem]
const inspectors = new RegExp(String.raw`\b${anyOf(...theirVisit, theirText)}\b`, 'i')

const ourselves = anyOf('the council', 'officers', meetingBody, 'we', 'our', 'service')
const told = anyOf('asked', 'told', 'urged', 'advised', 'ordered', 'instructed')
const beenTold = String.raw`(?:been )?${told}\b`
/** The council tells of itself, and not of what it was told. */
const doing = anyOf('is', 'are', 'will', 'has', 'have', 'intends?', 'plans?', 'proposes?')
const own = new RegExp(String.raw`(?<!\b(?:for|to|of) (?:the )?)\b${ourselves} ${doing}\b(?! (?:\w+ )?${beenTold})`, 'i')

/** "… is required because of two things:" gives reasons, which are findings. */
const counted = anyOf('the following', 'these', ...numberWords, 'several')
const reasonsFor = String.raw`\b(?:because of|on account of|owing to|due to) ${counted}\b`
const because = new RegExp(String.raw`${reasonsFor}[^.:]{0,40}:$`, 'i')

/** "The report recommended that the Board:" asks for decisions. */
const asksFor = anyOf('recommends', 'recommended', 'asks', 'asked')
const sought = new RegExp(String.raw`\b(?:report|paper) ${asksFor} (?:that )?(?:the )?${anyOf('board', meetingBody)} ?:?$`, 'i')

const they = String.raw`(?:\w+ of )?(?:they|these|those|them|this|it)`
const named = String.raw`${they}(?: headed "[^"]{3,50}"| did not \w+)?`
const are = anyOf('are', 'were', 'is', 'was', 'had', 'had been', 'have been', 'include[ds]?', 'reads?', 'sa(?:id|ys?)', 'covers?', 'covered')
const theySay = anyOf('want', 'ask', 'asked', 'said', 'thought', 'felt', 'found', 'considered', 'named', 'listed', 'identified', 'highlighted', 'recommended')
const theyWant = String.raw`they(?:'ve|'d)? (?:\w+ )?${theySay}`
/** "The ones that concern the council are" */
const suchOnes = String.raw`the (?:\w+ )?ones (?:that|which|for) .{3,60} ${are}`
/** "The main ones are:", "The most important of these were:" */
const rank = anyOf('main', 'chief', 'principal', 'key', 'first', 'others?', 'remaining', 'biggest', 'most (?:important|serious|pressing|urgent)', 'more (?:important|serious)')
const theMain = `the ${rank}(?: (?:ones?|points|areas|matters|of ${they}|among ${they}))? ${are}`
/** What the attention of members is drawn to is what a paper says. */
const members = anyOf('members', 'councillors', String.raw`(?:the )?(?:board|committee|panel|cabinet|forum)`)
const drawn = String.raw`(?!${members}\b)(?:[\w']+ )?attention (?:is|was) drawn (?:\w+ )?to the following`
const theyAre = String.raw`${named} (?:[\w',]+ ){0,12}?${are}`
/** "Changes are necessary to make sure that, in more cases:" */
const areNeeded = String.raw`(?:\w+ ){1,4}(?:are|were|is) (?:necessary|needed|required) (?:so that|to (?:ensure|make sure))`
const amongThem = `among ${they}, .{3,60} should`
const theOnes = anyOf('them', 'these', 'those', String.raw`the (?:\w+ )?${anyOf('two', 'three', 'four', 'five', 'six', 'ones?', 'first')}`)
const listedThem = String.raw`.{3,50}\b(?:listed|named|quoted|highlighted|read out|picked out) ${theOnes}`
const goesOn = new RegExp(String.raw`^${anyOf(theyAre, theyWant, suchOnes, theMain, drawn, areNeeded, amongThem, listedThem)}\b.{0,60}$`, 'i')

const dealt = anyOf('addressed(?! to)', 'completed', 'responded', 'tackled', 'acted', 'implemented', 'dealt with', 'achieved', 'progressed')
const progress = String.raw`progress ${anyOf('has', 'had', 'is', 'was', 'made', 'against', 'on', 'with', 'in')}`
/** What was done about them: "Progress has been made on the recommendations:" */
const dealtWith = new RegExp(String.raw`(?<!\bbe )\b${anyOf(dealt, progress)}\b(?!.*\bwhich (?:are|were) ?:)`, 'i')

/** "no areas for priority action" asks for nothing. */
const matters = anyOf('matters?', 'things?', 'points?', 'issues?', 'weaknesses', 'failings?', 'concerns?', 'recommendations?', 'ones', 'those')
const forPriority = String.raw`\b${matters}\b[^.;:]{0,50} for ${priorityAction}\b`
const priority = anyOf(String.raw`(?<!\bno |\bfor (?=priority|immediate))\b${priorityAction}\b`, forPriority)

const inNeed = anyOf('that need', 'which need', 'requiring', 'in need of')
const areaThat = anyOf(`areas? ${anyOf('for', 'of', 'where', inNeed)}`, `${anyOf('matters?', 'aspects?')} ${inNeed}`)
const areaToImprove = String.raw`\b${areaThat}\b.{0,60}?\b(?:improve|improvement|improving|development|strengthening)\b`
const needsTo = String.raw`\b(?:(?:needs?|required?|needed) to|must) (?:be )?improved?\b`
const callsFor = String.raw`\bcall(?:s|ed|ing)? (?:up)?on [^.,;:]{3,50} to improve\b`
const inRespects = String.raw`\bimprovements? in (?:\w+ )?(?:respects|areas|ways)\b`
const better = anyOf('work on', 'improve', '(?:get|do|be) better', 'put right', 'fix', 'strengthen', 'address', 'tackle', 'look at', 'focus on')
const whom = anyOf('us', 'them', 'leaders', `the ${anyOf('council', 'service', 'partnership', '(?:local )?authority', 'trust', 'board')}`)
/** "three areas we've been asked to work on" */
const toldTo = anyOf(
  String.raw`\b(?:areas?|things|points|matters|issues) [^.;:]{0,40}\b${told} (?:[\w']+ ){0,3}?to ${better}\b`,
  String.raw`\b(?:been|were|was) (?:asked|told|urged|advised) to ${better}\b`,
  String.raw`\b(?:asked|told|urged) ${whom} to ${better}\b`,
  String.raw`\b(?:should|must) improve ?:$`,
)
const isNeeded = String.raw`\bimprovements? (?:is|are|was|were) (?:\w+ )?(?:needed|required|necessary)\b`
const moreWork = String.raw`\bareas? [^.;:]{0,40}\b(?:further|more|additional) (?:work|progress|attention)\b`
const improvement = anyOf(
  areaToImprove, needsTo, callsFor, inRespects, toldTo, isNeeded, moreWork, String.raw`\b(?:improvements?|developments?) (?:areas|needed|required)\b`,
)
const should = anyOf('needs?', 'needed', 'must', 'should', 'could', 'ha(?:s|ve|d) to', 'to')
const stronger = String.raw`(?:to )?(?:be |get |do )?(?:improve|improved|better|more|stronger)`
const theyAsk = anyOf('sa(?:id|ys?)', 'tells?', told, 'asks?', 'wants?', 'require[sd]?', 'expects?', 'urges?', 'calls? (?:up)?on', 'called (?:up)?on')
const whoIsAsked = anyOf('council', '(?:local )?authority', 'partnership', 'partners', 'leaders', 'it', 'they', 'we', 'us')
/** "Ofsted has said that the council should:" */
const asksOutright = String.raw`\b${theyAsk}\b.{0,60}\b${whoIsAsked} (?:should|must|needs? to|to)\b[^,.;]{0,50}:`

/** "what Ofsted wanted done at once:" */
const wantsDone = String.raw`\b${anyOf('wants?', 'wanted', 'expects?', 'expected')} (?:to (?:be|see) )?done\b`

/** What inspectors say that somebody should do better, or want to see improved. */
const doBetter = anyOf(
  String.raw`\b${should} (?:\w+ )?${stronger}\b[^:]{0,25}:?$`, String.raw`\b(?:see|wants?|wanted|needs?) (?:\w+ )?improvements? (?:in|to|on|with)\b`,
  String.raw`\b(?:asks?|asked|calls?|called) for (?:the following |these |some |further )?improvements?\b`,
  String.raw`\bmore attention\b`,
)
/** How inspectors' frameworks say what an area for priority action is. */
const decisive = String.raw`\bswift and decisive action\b`

/** What inspectors ask for in a list. */
export type Announced = 'priority-action' | 'area-for-improvement' | 'recommendation'

/** Words by which the kind of a list is known; some are inspectors' words, whoever is said to have written them. */
const kinds: readonly { readonly pattern: RegExp; readonly kind: Announced; readonly isInspectors?: true }[] = [
  { pattern: new RegExp(anyOf(priority, decisive), 'i'), kind: 'priority-action', isInspectors: true },
  { pattern: new RegExp(improvement, 'i'), kind: 'area-for-improvement', isInspectors: true },
  { pattern: new RegExp(doBetter, 'i'), kind: 'area-for-improvement' },
  { pattern: /\brecommend(?:ations?|ed|s)?\b/i, kind: 'recommendation' },
  { pattern: new RegExp(anyOf(asksOutright, wantsDone), 'i'), kind: 'area-for-improvement' },
]

/** Whether words announce what an inspection asks for ("The inspection report made the following recommendations:"), and of which kind. */
export function announcedKind(words: View | undefined): Announced | undefined {
  const sentence = words && leadSentence(words)
  if (!sentence) return undefined
  const found = kinds.find(({ pattern }) => sentence.has(pattern))
  return found && (found.isInspectors || sentence.has(inspectors)) ? found.kind : undefined
}

/** Whether words name inspectors, their visit or their letter. */
export function namesInspectors(words: View): boolean {
  return words.has(inspectors)
}

/** The sentence that leads to a list, unless the council tells in it of itself, of what was done, or of what it is asked. */
export function leadSentence(words: View): View | undefined {
  const sentence = lastSentence(words)
  return sentence && [own, dealtWith, sought, because].some((pattern) => sentence.has(pattern)) ? undefined : sentence
}

/** "These three are:", which says nothing but with the sentence before. */
export function goesOnFromBefore(words: View): boolean {
  return words.has(goesOn)
}

/** The sentence that leads to a list; "They were:" goes on from the one before. */
function lastSentence(words: View): View | undefined {
  const sentences = sentencesOf(words)
  const last = sentences.at(-1)
  return last && last.has(goesOn) ? (sentences.at(-2)?.to(last) ?? last) : last
}
