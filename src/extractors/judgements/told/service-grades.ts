import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import { gradeWord } from '../../../vocabulary/grades.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import type { OneService } from '../../subject/one-service.ts'
import { labelsBefore } from './labels-before.ts'
import { type Context, isOfEarlier } from './meant-time.ts'
import type { Told } from './told-judgements.ts'

const grade = new RegExp(String.raw`\b${anyOf(gradeWord, 'not judged')}\b`, 'i')
/** A sentence that says what could be, or quotes somebody, gives no grade. */
const might = ['if', 'would', 'could', 'should', 'might', 'until', String.raw`aim\w*`, String.raw`hope\w*`, 'than', 'schools?', 'homes?']
const scales = ['from .{0,30} to', 'uses .{0,20}grades']
const supposed = new RegExp(anyOf(String.raw`\b${anyOf(...might, ...scales)}\b`, '"'), 'i')
/** A heading is no sentence. */
const closes = /[.;:)]["']?$/

/** "good in every outcome" */
const throughout = /^ in (?:all|every|each|most|some|[a-z]+ of)\b/i

/** What the whole of such an inspection is called. */
const ofWhole: Readonly<Record<OneService, RegExp>> = {
  adoption: wholeOf('(?:adoption )?(?:service|agency)', 'adoption'),
  fostering: wholeOf('(?:fostering )?(?:service|agency)'),
  'youth-justice': wholeOf(String.raw`(?:youth (?:justice|offending) )?(?:service|team)(?: \(\w+\))?`, '(?:YOT|YOS|YJS)'),
  assessment: /^(?:the )?overall\b/i,
}

function wholeOf(called: string, ...names: readonly string[]): RegExp {
  const service = String.raw`(?:[\w']+ ){0,3}${called}`
  const overall = [String.raw`overall\b.{0,40}`, '(?:rating|grade) overall']
  return new RegExp(`^(?:the )?${anyOf('it', 'they', ...overall, service, ...names)}$`, 'i')
}
const areas: Readonly<Record<OneService, JudgementArea>> = {
  adoption: 'adoption', fostering: 'other', 'youth-justice': 'overall-effectiveness', assessment: 'overall-effectiveness',
}

/** "the fostering service", in a paper about both */
const ofAnother = /^(?:the )?(?:[\w']+ )?(?:adoption|fostering)(?: service| agency)?$/i

const ofAll = /^(?:the )?children's (?:social care|services)$/i

/** The area of a line of such an inspection: its whole, or one without a name of its own. */
export function serviceArea(label: string, service: OneService): JudgementArea {
  if (fits(ofAnother, label)) return /\badoption\b/i.test(label) ? 'adoption' : 'other'
  if (fits(ofAll, label)) return 'overall-effectiveness'
  return fits(ofWhole[service], label) ? areas[service] : 'other'
}

/** What sentences tell of such an inspection: "Governance had been rated as Good, Staff as Outstanding". */
export function serviceGrades(block: View, service: OneService, context: Context): Told[] {
  return sentencesOf(block).flatMap((sentence) => inSentence(sentence, service, context))
}

function inSentence(sentence: View, service: OneService, context: Context): Told[] {
  const grades = sentence.findAll(grade).map(({ whole }) => whole)
  if (!grades.length || !sentence.has(closes)) return []
  const when = isOfEarlier(sentence, context) ? 'previous' : 'current'
  return grades.flatMap((one, at) => {
    const before = sentence.before(one).after(grades[at - 1] ?? sentence.slice(0, 0))
    if (before.has(supposed) || sentence.after(one).has(throughout)) return []
    return labelsBefore(before).map((label) => ({ area: serviceArea(label.folded, service), label, grade: one, when, sentence } as const))
  })
}
