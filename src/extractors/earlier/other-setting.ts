import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'

const settings = [
  "children's homes?", 'residential (?:homes?|units?)', 'pupil referral', 'schools?', 'academ(?:y|ies)', '(?:fostering|adoption) agenc(?:y|ies)',
  'nurser(?:y|ies)', 'settings?', 'providers?',
]
/** What is inspected, but is none of the authority's own services. */
export const otherSetting = new RegExp(String.raw`\b${anyOf(...settings)}\b`, 'i')

const pronounSubject = /\b(?:it|they|both) (?:(?:was|were|is|has been|had been)(?: (?:last|first|then))? ?)?$/i

/**
 * Whether the words before a verb leave it to the sentence above who was inspected or judged, and that names another setting: "With 167 pupils,
 * it was".
 */
export function isOfSettingAbove(before: View, above: View | undefined): boolean {
  return above !== undefined && pronounSubject.test(before.folded) && otherSetting.test(above.folded)
}
