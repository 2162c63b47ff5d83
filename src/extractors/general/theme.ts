import { defineExtractor } from '../../rules/extractor.ts'
import { alsoDid, lookedAt, weighed } from '../../phrases/lead-in/looked-at.ts'
import { anyOf } from '../../text/any-of.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { authoritiesIn } from '../authority/authority.ts'

const theme = /\b(?:the )?multi-agency (?:response|approach|arrangements|work)\b.*$/i
/** A sentence about an inspection, or about those who came. */
const aboutOne = new RegExp(String.raw`\b${anyOf('inspect', 'JTAI', `they ${anyOf(lookedAt, weighed)}`)}`, 'i')
const into = / (?:in|across)(?: the)? $/i
/** "in Durham and on the steps that follow" */
const next = '(?:its|the) (?:outcome|findings|next|response|actions?|steps)'
const alsoOn = String.raw`(?: and ${anyOf('on', 'about', 'of', 'to', 'what', 'how', next)}\b.*)?`
const nothingElse = new RegExp(String.raw`^(?: (?:local )?(?:authority )?area)?${alsoOn}[^a-z]*$`, 'i')

/**
 * The theme of a joint inspection without the area's name. Titles of joint targeted area inspection letters carry it to 2020 ("… of the
 * multi-agency response to domestic abuse in Durham"); from 2022 it stands in the first sentence.
 */
export const inspectionTheme = defineExtractor<string>('inspection-theme', (view) => themeIn(view)?.words())

export function themeIn(view: View): View | undefined {
  for (const sentence of view.blocks().flatMap(sentencesOf)) {
    const words = sentence.find(theme)?.whole
    if (words && sentence.has(aboutOne)) return withoutStop(withoutArea(words))
  }
  return undefined
}

/** Without "in Durham" at the end; a place within the theme stays. */
export function withoutArea(words: View): View {
  const area = authoritiesIn(words).at(-1)?.at
  const joint = area && words.before(area).find(into)?.whole
  return area && joint && words.after(area).has(nothingElse) ? words.before(joint) : words
}

/** What else they did is none of it: "… and read the records of 68 children". */
const didMore = new RegExp(String.raw`,? and ${alsoDid}\b.*$`)

function withoutStop(whole: View): View {
  const more = whole.find(didMore)?.whole
  const words = more ? whole.before(more) : whole
  return words.find(/^.*[^ .:\u00B9\u00B2\u00B3\u2070-\u2079]/)?.whole ?? words
}
