import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { decidingBody, meetingBody } from '../../vocabulary/council-bodies.ts'
import { type Announced, announcedKind, leadSentence, namesInspectors } from './announced-kind.ts'
import { isAsked } from './asked.ts'

/** A body, a plan or somebody else speaks, and no inspection: "The Committee made two recommendations:", "The panel agreed to:" */
const speakers = anyOf(meetingBody, 'members', 'councillors', 'officers', '(?:task|working) group', 'auditors?', 'peer (?:review|challenge)', 'LGA')
const speak = anyOf(
  'made', 'makes?', 'agreed?', 'recommend(?:s|ed)?', 'resolved', 'asked', 'requested', 'put', 'submitted', 'considered', 'suggested', 'raised',
)
const ownPeople = anyOf('officers?', '(?:the )?director', 'members', 'managers?', 'staff', 'chair')
const areTold = String.raw`(?:was|were|is|are|has been|have been) (?:\w+ )?(?:asked|told|advised|requested|instructed)`
const amongThem = `${ownPeople} ${areTold}`
const ownWish = anyOf('we (?:want|wanted|would like|hope|need)', '(?:council|service|directorate|we) (?:(?:has|have|had) )?asked')
const itWas = 'it was (?:(?:also|then|further|unanimously) )?(?:agreed|resolved|decided|moved|proposed)'
/** "and that they recommend Council to:" */
const toCouncil = '(?:they|we) recommend (?:to )?(?:the )?(?:full )?council'
const otherwise = anyOf(
  amongThem, ownWish, toCouncil, itWas,
  String.raw`${speakers} (?:(?:also|has|have|then|\w+ly) )?${speak}`, String.raw`${decidingBody} ${isAsked}`, 'action plan', 'improvement plan',
  'our (?:plans?|priorities|response)', 'alternatives?', 'options', 'reasons? for',
)
const byOthers = new RegExp(String.raw`\b${otherwise}\b`, 'i')

const recommended = /\brecommend(?:ations?|ed|s)?\b/i
const endsInThat = /\bthat ?[:-]* ?$/i
const things = anyOf(
  'areas?', 'aspects?', 'matters?', 'things?', 'points?', 'issues?', 'respects', 'fronts', 'priorities', 'practice', 'improvements?', 'developments?', 'what', 'where',
)
const papers = anyOf('notice', 'plan', 'board', 'partner', 'advis[eo]r', 'programme', 'journey', 'strategy', 'team', 'group')
const better = anyOf('better', String.raw`improv\w+(?! ${papers})`, 'develop(?:ed|ing|ment)?', 'strengthen\\w*', 'stronger', '(?:more|further) (?:work|focus|progress)', 'attention', 'action on', 'work on')
const needed = anyOf(
  'for', 'to', 'of', 'in need', 'needs?', 'needed', 'needing', 'could', 'can', 'should', 'must', 'requir\\w+', 'still', 'suggest\\w*', 'more', 'further',
)
const [thing, getsBetter, isNeeded] = [things, better, needed].map((words) => new RegExp(String.raw`\b${words}\b`, 'i'))
/** What has got better asks for nothing. */
const improved = '(?:ha[sd]|have|been|were|was|is|are|already|greatly|much) improved'
const progress = String.raw`(?:made|making|continu\w+ to make|shown) (?:\w+ ){0,3}progress`
const gotBetter = anyOf(improved, progress, 'improve(?:d|ments?) (?:since|seen|made|noted)', 'strengths?', String.raw`prais\w+`, 'covered', 'looked at')
const isBetter = new RegExp(String.raw`\b${gotBetter}\b`, 'i')
const done = anyOf('done', 'addressed', 'put right', 'tackled', 'improved', 'fixed')
const mustDo = '(?:must|should|needs? to|needed to|had to|ha(?:s|ve) to)'
const asking = anyOf(
  `${mustDo}(?: be ${done})?`, `to be ${done}`, 'asks?(?: for)?', 'asked(?: for)?', 'wants?', 'wanted', 'expects?', 'expected', 'calls? for', 'called for',
  'told', 'requires?', 'required', 'ordered', 'urged', 'advi[cs]ed?', 'actions? for',
)
const asksForIt = new RegExp(String.raw`\b${asking}\b`, 'i')

/** Whether words say that something has to get better; of inspectors less will do. */
function saysToImprove(sentence: View, words: View): boolean {
  if (sentence.has(isBetter)) return false
  const says = (pattern: RegExp | undefined): boolean => pattern !== undefined && sentence.has(pattern)
  return says(thing) && says(getsBetter) && (says(isNeeded) || namesInspectors(words))
}

/**
 * The kind of list that a sentence leads to in a paper about an inspection: by its words, or, where these do not say it, by whether most
 * entries say what is to be done, too: "Ensure that …", "the board to review …".
 */
export function kindOfList(words: View, saysWhatToDo: boolean): Announced | undefined {
  return announcedKind(words) ?? kindByForm(words, saysWhatToDo)
}

function kindByForm(words: View, saysWhatToDo: boolean): Announced | undefined {
  const sentence = leadSentence(words)
  if (!sentence || sentence.has(byOthers)) return undefined
  if (!saysWhatToDo && saysToImprove(sentence, words)) return 'area-for-improvement'
  if (sentence.has(recommended) && sentence.has(endsInThat)) return 'recommendation'
  const isAsking = (view: View): boolean => view.has(recommended) || view.has(asksForIt)
  const isAsked = saysWhatToDo && (isAsking(sentence) || (isAsking(words) && !words.has(byOthers)))
  return isAsked ? (words.has(recommended) ? 'recommendation' : 'area-for-improvement') : undefined
}
