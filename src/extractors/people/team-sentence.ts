import type { View } from '../../text/view.ts'
import type { TeamMark } from './team-mark.ts'

const sentence = /\binspection\s+team\s+(?:consisted|comprised|was\s+made\s+up|included|was\s+composed)\b[^.\n]*/i
const hmi = /\b(?:senior\s+)?(?:(?:her|his)\s+majesty's\s+inspectors?|S?HMIs?)(?:\s*\(S?HMIs?\))?/gi
const ofstedInspector = /\bOfsted\s+inspectors?(?:\s*\(OIs?\))?/gi
const otherInspector = /\b(?:inspectors?|SCRIs?|advis[eo]rs?|CQC|Care\s+Quality\s+Commission)\b/i
const fromOfsted = /\bfrom\s+Ofsted\W*$/i

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const countOfHmi = new RegExp(String.raw`\b(?<count>${numbers.join('|')}|\d{1,2})\s+(?:of\s+)?(?:(?:her|his)\s+majesty's\s+inspectors?|HMIs?)\b`, 'i')

/** What a sentence says of everyone in the team, and how many of them it calls HMI where it counts kinds. */
export interface TeamSentence extends TeamMark {
  readonly at: View
  readonly hmi: number | undefined
}

/**
 * What "The inspection team consisted of nine of Her Majesty's Inspectors (HMI) and one additional inspector." says of everyone in the team:
 * the title only where all are of one kind, the organisation only where it holds for the whole team.
 */
export function teamSentence(view: View): TeamSentence | undefined {
  const at = view.find(sentence)?.whole
  if (!at) return undefined
  const named = at.folded.replace(hmi, '')
  const isAllHmi = named !== at.folded && !otherInspector.test(named)
  const isAllOfsted = isAllHmi || !otherInspector.test(named.replace(ofstedInspector, '')) || fromOfsted.test(at.folded)
  return { at, title: isAllHmi ? 'hmi' : null, organisation: isAllOfsted ? 'Ofsted' : null, hmi: countIn(at) }
}

function countIn(sentence: View): number | undefined {
  const count = sentence.find(countOfHmi)?.groups.count?.folded.toLowerCase()
  return count === undefined ? undefined : numbers.findIndex((number) => number === count) + 1 || Number(count)
}
