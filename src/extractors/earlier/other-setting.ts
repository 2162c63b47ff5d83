import { namesSetting } from '../../phrases/subject/named.ts'
import type { View } from '../../text/view.ts'

const pronounSubject = /\b(?:it|they|both) (?:(?:was|were|is|has been|had been)(?: (?:last|first|then))? ?)?$/i

/**
 * Whether the words before a verb leave it to the sentence above who was inspected or judged, and that names another setting: "With 167
 * pupils, it was".
 */
export function isOfSettingAbove(before: View, above: View | undefined): boolean {
  return above !== undefined && before.has(pronounSubject) && namesSetting(above)
}
