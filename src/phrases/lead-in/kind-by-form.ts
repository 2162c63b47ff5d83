import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { decidingBody, meetingBody } from '../../vocabulary/council-bodies.ts'
import { type Announced, leadSentence, namesInspectors } from './announced-kind.ts'
import { isAsked } from './asked.ts'

/** A body, a plan or somebody else speaks, and no inspection: "The Committee made two recommendations:", "The panel agreed to:" */
const speakers = anyOf(meetingBody, 'members', 'councillors', 'officers', '(?:task|working) group', 'auditors?', 'peer (?:review|challenge)', 'LGA')
const speak = anyOf(
  'made', 'makes?', 'agreed?', 'recommend(?:s|ed)?', 'resolved', 'asked', 'requested', 'put', 'submitted', 'considered', 'suggested', 'raised',
)
const otherwise = anyOf(
  String.raw`${speakers} (?:(?:also|has|have|then|\w+ly) )?${speak}`, String.raw`${decidingBody} ${isAsked}`, 'action plan', 'improvement plan',
  'our (?:plans?|priorities|response)', 'alternatives?', 'options',
)
const byOthers = new RegExp(String.raw`\b${otherwise}\b`, 'i')

const recommended = /\brecommend(?:ations?|ed|s)?\b/i
const endsInThat = /\bthat ?[:-]* ?$/i
const things = anyOf('areas?', 'aspects?', 'matters?', 'things?', 'points?', 'issues?', 'respects', 'priorities', 'work', 'practice')
const better = anyOf(
  'better', 'improv\\w+', 'develop(?:ed|ing|ment)?', 'strengthen\\w*', 'stronger', '(?:more|further) (?:work|attention|focus|progress)', 'attention', 'work on',
)
const toImprove = new RegExp(String.raw`\b${things}\b[^.;:]{0,80}\b${better}\b|\b${better}\b[^.;:]{0,60}\b${things}\b`, 'i')
const done = anyOf('done', 'addressed', 'put right', 'tackled', 'improved', 'fixed')
const asking = anyOf(
  `(?:must|should|needs? to|needed to|had to|has to|to) be ${done}`, '(?:must|should|needs? to|needed to|had to|has to)',
  'asks?(?: for)?', 'asked(?: for)?', 'wants?', 'wanted', 'expects?', 'expected', 'calls? for', 'called for', 'told', 'requires?', 'required', 'urged',
)
const asksForIt = new RegExp(String.raw`\b${asking}\b`, 'i')

/** What entries may say that a sentence leads to. */
interface Form {
  /** Most entries say what is to be done: "Ensure that …", "the board to review …". */
  readonly saysWhatToDo: boolean
}

/** The kind of a list that a sentence leads to in a paper about an inspection, where its words alone do not say so: by its entries' form, too. */
export function kindByForm(words: View, { saysWhatToDo }: Form): Announced | undefined {
  const sentence = leadSentence(words)
  if (!sentence || byOthers.test(sentence.folded)) return undefined
  if (namesInspectors(words) && toImprove.test(sentence.folded)) return 'area-for-improvement'
  if (recommended.test(sentence.folded) && endsInThat.test(sentence.folded)) return 'recommendation'
  return saysWhatToDo && (recommended.test(sentence.folded) || asksForIt.test(sentence.folded)) ? 'recommendation' : undefined
}
