import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { daysIn } from '../../../phrases/time/day.ts'
import type { Grounded } from '../../../text/grounded.ts'
import type { View } from '../../../text/view.ts'
import { decidedAlone, isOfficers } from '../../meeting/officers-decision.ts'
import { allLabelled } from '../../labelled.ts'

const label = new RegExp(anyOf(
  '(?:date of )?publication(?: date)?', 'date published', '(?:(?:agenda|papers?) )?published(?: on)?',
  'decisions? dated', 'notice of proposed decision first published', 'published on (?:the )?web(?:site)?',
  'date of (?:the )?(?:report|paper|agenda)',
  '(?:report|paper) date', '(?:date )?issued(?: on)?', 'date of (?:issue|d[ei]spatch)', 'de?ispatch(?:ed)?(?: (?:date|on))?',
), 'i')
/** The day of a signature counts where no day of publication is given. */
const signed = /dated/i
/** What one officer or member decides bears the day of the decision. */
const decided = /date of (?:the )?decision|decision date/i
const kinds = anyOf('agenda', 'papers', 'decisions', 'minutes', '(?:record|notice|summary)(?: of decisions?)?')
const papers = `(?:(?:(?:this|these) )?${kinds} (?:(?:was|were) )?)?`
const line = lineOf(`${anyOf('published', 'issued', 'd[ei]spatched')}(?: on(?: (?:the )?web)?)?`)
const signedLine = lineOf('dated(?: on)?')
/** Words on such a line that make the day another paper's. */
const other = /\b(?:ofsted|inspect|report was|letter|forward plan|notice of (?:proposed|key))\b/i

/** The day on which a council published a paper, an agenda or a decision, where it says so: not the meeting's, not Ofsted's report's. */
export const paperDate = defineExtractor<string>('paper-date', (view) => {
  const values = [...beside(view, label), ...linesOf(view, line), ...beside(view, signed), ...linesOf(view, signedLine)]
  const day = values.filter((value) => !other.test(value.folded)).flatMap(daysIn)[0]
  return day ?? (isOfficers(view) ? ofDecision(view) : undefined)
})

function ofDecision(view: View): Grounded<string> | undefined {
  const heading = decidedAlone(view)
  return [...beside(view, decided), ...(heading ? [heading] : [])].flatMap(daysIn)[0]
}

function lineOf(gaveOut: string): RegExp {
  return new RegExp(String.raw`^${papers}${gaveOut}:?[ \t](?=.{0,30}\d{4}(?:$|[.;]|[ \t][A-Z]))`, 'im')
}

function beside(view: View, label: RegExp): View[] {
  return allLabelled(view, label).filter((value) => value.value.length < 80)
}

function linesOf(view: View, line: RegExp): View[] {
  return view.findAll(line).map(({ whole }) => view.after(whole).find(/^[^\n]*/)?.whole ?? whole)
}
