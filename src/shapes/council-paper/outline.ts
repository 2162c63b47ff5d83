import { outlineOf } from '../../rules/outline.ts'
import { anyOf } from '../../text/any-of.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { executiveMember, meetingBody } from '../../vocabulary/council-bodies.ts'

const list = '(?:(?:summary|list) of )?'
const whose = `(?:${anyOf(executiveMember, 'mayor')}(?: ?(?:/|&|and) ?| ))?`
const manner = "(?:officers?'?s?'? |proposed |formal )?"
const isAskedTo = '(?:is |are )?(?:being )?asked to'
const askedBody = anyOf(meetingBody, 'scrutiny', 'members')
const asked = anyOf(
  String.raw`(?:decision )?recommendations?(?:\(s\)|/s)?(?: ?/ ?proposed decisions?)?`,
  'recommended (?:action|decision)s?',
  String.raw`(?:actions?|decisions?)(?:\(s\))? (?:required|requested|sought|recommended|to be (?:made|taken))`,
  String.raw`proposed (?:decision|resolution|recommendation)s?(?:\(s\))?`, 'recommended:?(?: that)?', `what (?:we are|we're) asking (?:the )?${meetingBody} to (?:decide|do|agree)`,
  `(?:what (?:is|are) )?(?:the )?${askedBody} ${isAskedTo}(?: (?:decide|do|agree|consider))?`,
)
const addition = anyOf(
  String.raw`and reasons?\b.{0,60}`,
  'for (?:decision|approval|action|consideration)',
  `(?:to|for|by|from|of) (?:the )?${anyOf(meetingBody, 'council', 'members')}`,
)

/** The heading under which a council's paper asks for something, in the words of many councils. */
export const councilPaperOutline = outlineOf({
  id: 'decision-sought',
  heading: new RegExp(`^${headingNumber}${list}${whose}${manner}${asked}(?: ${addition})?(?:: that|\\?)?$`, 'i'),
})
