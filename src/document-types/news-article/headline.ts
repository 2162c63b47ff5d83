import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'

const teller = anyOf('ofsted', 'inspectors?', 'inspection', 'watchdog', 'spot[ -]check')
const power = anyOf('government', 'ministers?', 'education secretary', 'whitehall', 'department for education')
const doing = anyOf('lifts?', 'orders?', 'steps? in', 'takes? over', 'removes?', 'hands?', 'strips?', 'appoints?')
const praising = anyOf('praises?', 'says?', 'warns?', 'finds?', 'reveals?')
const council = anyOf('council', "children's services", 'partnership')
const answering = anyOf('welcomes?', 'celebrates?', 'responds?', 'apologises?', 'hits? back', 'praised', 'recognised')
const telling = anyOf(
  'brands?', 'slams?', 'blasts?', 'praises?', 'hails?', 'judges', 'rates', 'ranks', 'awards?', 'finds', 'says', 'warns', 'condemns',
  'criticises', 'prompts', 'sparks', 'reveals', 'lambasts',
)
const told = anyOf(
  'rated', 'ranked', 'branded', 'judged', 'labelled', 'deemed', 'handed', 'given', 'gets?', 'receives?d?', 'retains?', 'keeps?', 'loses',
  'remains?', 'out of', 'no longer', 'to', 'from',
)
const grade = anyOf('inadequate', 'good', 'outstanding', 'adequate', 'requires? improvement', 'failing')
const strong = anyOf('downgraded', 'upgraded', 'slammed', 'blasted', 'lambasted', 'hailed', 'praised by', 'criticised by')

const leadsOn = anyOf('what (?:it|they) (?:said|found)', 'what happens (?:now|next)')

/** A line without a full stop, on and on to its end. */
function line(words: string): RegExp {
  return new RegExp(String.raw`^[^.\n]{0,120}${words}[^.\n]{0,120}$`, 'im')
}

/** What a paper sets above its report: a line in which inspectors brand, praise or find, or a council is rated 'good'. */
export const headline = either(
  line(String.raw`\b${teller}\b[^.\n]{0,40}\b${telling}\b`),
  line(String.raw`\b${told}\b[^.\n]{0,40}["']${grade}["']`),
  line(String.raw`\b${power}\b[^.\n]{0,40}\b${doing}\b`),
  line(String.raw`\b${praising} (?:ofsted )?(?:inspectors|ofsted|watchdog)`),
  line(String.raw`\b${council} ${answering}\b`),
  line(String.raw`\b${strong}\b`),
  line(String.raw`\b${teller}\b[^.\n]{0,60}\b${leadsOn}\b`),
  line(String.raw`\b${grade}["']? (?:ofsted )?ratings?\b`),
)
