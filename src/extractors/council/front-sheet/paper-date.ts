import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { daysIn } from '../../../phrases/time/day.ts'
import { allLabelled } from '../../labelled.ts'

const label = new RegExp(anyOf(
  '(?:date of )?publication(?: date)?', 'date published', '(?:(?:agenda|papers?) )?published(?: on)?',
  'notice of proposed decision first published', 'published on (?:the )?web(?:site)?',
  'date of (?:the )?(?:report|paper|agenda)',
  '(?:report|paper) date', '(?:date )?issued(?: on)?', 'date of (?:issue|d[ei]spatch)', 'de?ispatch(?:ed)?(?: (?:date|on))?', 'dated',
), 'i')
const papers = '(?:(?:this )?(?:agenda|notice|these papers) (?:was )?)?'
const gaveOut = `${anyOf('published', 'issued', 'd[ei]spatched', 'dated')}(?: on(?: (?:the )?web)?)?`
const line = new RegExp(String.raw`^${papers}${gaveOut}:?[ \t](?=.{0,30}\d{4}(?:$| [A-Z]))`, 'im')
/** Words on such a line that make the day another paper's. */
const other = /\b(?:ofsted|inspect|report was|letter|forward plan|notice of (?:proposed|key))\b/i

/** The day on which a council published a paper, an agenda or a decision, where it says so: not the meeting's, not Ofsted's report's. */
export const paperDate = defineExtractor<string>('paper-date', (view) => {
  const beside = allLabelled(view, label).filter((value) => value.value.length < 80)
  const lines = view.findAll(line).map(({ whole }) => view.after(whole).find(/^[^\n]*/)?.whole ?? whole)
  return [...beside, ...lines].filter((value) => !other.test(value.folded)).flatMap(daysIn)[0]
})
