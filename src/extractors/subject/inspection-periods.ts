import type { Grounded } from '../../text/grounded.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { type Anchor, type Period, periodsIn } from '../../phrases/time/period.ts'
import type { InspectionKind } from './inspection-kind.ts'

const about = /\b(?:visit(?:ed|s)?|(?:re-?)?inspect(?:ion|ions|ed|ors?)|fieldwork|ILACS|JTAI|ofsted|on-?site)\b/i
const otherService = /\b(?:schools?|academy|nursery|children's\s+homes?|fostering\s+agency|peer\s+(?:review|challenge)|conference|committee\s+(?:met|meeting)|consultation|training)\b/i
const lead = /\b(?:on|between|from|during|dates?|of|over|place|in|the\s+week\s+(?:of|beginning|commencing)|w\/c)\s(?:the\s)?$|\b(?:inspection|inspected|visit|fieldwork|on-?site|ILACS|JTAI|dates?)\W{0,3}$/i
const earlier = /\b(?:last|previous(?:ly)?|earlier|prior|former|first\s+inspected|since)\b(?![^.;]{0,80}\b(?:recent|latest|current)\b)[^.;]{0,80}$/i
const otherDay = /\b(?:published|issued|letter\s+(?:of|dated)|dated|presented|reported|considered|received|agreed|approved|submitted|due|until|planned|expected|scheduled|will|meeting|met|announced|notified|notification)\b(?!\s+that\b)[^.;]{0,50}$|\bby\s+(?:the\s+)?$|\breport\s+(?:on|of)\s+$/i
const event = /\b(?:inspections?|inspected|visits?|visited|fieldwork|took\s+place)\b/i
const labelled = /^(?:the\s+)?(?:on-?site\s+)?(?:inspection|visit|fieldwork)\s+(?:dates?|took\s+place)\b/i

/** Words by which a sentence is known to tell of an inspection of a kind. */
const ofKind: Readonly<Partial<Record<InspectionKind, RegExp>>> = { focused: /\bvisit/i, monitoring: /\bvisit/i, joint: /\bjoint\b|\bJTAI\b/i, send: /\bSEND\b|\bspecial\s+educational/i, full: /\binspect|\bILACS\b|\bSIF\b/i }

/**
 * The days on which the inspection of a paper took place: the first that a sentence about inspectors gives, one of the paper's kind of inspection before
 * others, none that it calls the last or an earlier one unless there is no other, and none behind the paper's own day.
 */
export function periodsOf(blocks: readonly BlockView[], kind: InspectionKind | undefined, anchor: Anchor, day: string | undefined): Grounded<Period>[] {
  const told = blocks.flatMap((block) => sentencesOf(block.body)).filter((sentence) => about.test(sentence.folded) && !otherService.test(sentence.folded))
  const found = told.map((sentence) => ({ sentence, periods: inSentence(sentence, anchor, day) })).filter(({ periods }) => periods.length > 0)
  const wanted = kind && ofKind[kind]
  const fresh = found.filter(({ sentence, periods }) => !isEarlier(sentence, periods[0]?.at))
  return (fresh.find(({ sentence }) => wanted?.test(sentence.folded)) ?? fresh[0] ?? found[0])?.periods ?? []
}

function inSentence(sentence: View, anchor: Anchor, day: string | undefined): Grounded<Period>[] {
  const stays = periodsIn(sentence, anchor).filter(({ at, value }) => (day === undefined || value.start < day) && isStay(sentence, at))
  const fresh = stays.filter(({ at }) => !isEarlier(sentence, at))
  const periods = fresh.length ? fresh : stays
  const first = periods[0]
  return first ? periods.filter(({ at }) => at.start === first.at.start || /\band\s+(?:on\s+|from\s+|between\s+)?$/i.test(sentence.before(at).folded) && !isEarlier(sentence, at)) : []
}

function isStay(sentence: View, at: View): boolean {
  const before = sentence.before(at).folded
  if (labelled.test(before)) return true
  const leads = lead.test(before) || before.trim() === '' || /\band\s+(?:on\s+|from\s+)?$/i.test(before)
  return leads && !otherDay.test(sinceInspection(sentence.before(at)))
}

/** The words behind the last that names the inspection: "presented the report on the inspection of" 7 May is about its days. */
function sinceInspection(before: View): string {
  const last = before.findAll(event).at(-1)?.whole
  return (last ? before.after(last) : before).folded
}

function isEarlier(sentence: View, at: View | undefined): boolean {
  return at !== undefined && earlier.test(sentence.before(at).folded)
}
