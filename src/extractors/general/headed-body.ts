import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { authorityName } from '../../vocabulary/authority-names.ts'

/** Committees of the council's own; what they are told is issued by the council. */
const councils = anyOf('scrutiny', 'committee', 'cabinet', 'panel', 'overview', 'corporate parenting', 'executive', 'council', 'select', 'audit')
const kind = anyOf('board', 'partnership', 'trust', 'alliance', 'network', 'forum', 'collaborative', 'federation', 'voices?')
const word = String.raw`(?:and|&|for|in|of|the|[A-Za-z][\w'/-]*)`
/** Source of a pattern (flag `i`) for a body of an area's agencies, or of its parents, that is not the council. */
export const areaBody = String.raw`(?:pan-)?${authorityName}(?: (?!${councils}\b)${word}){1,6}? ${kind}(?: board)?`

/** Behind its name a masthead has the day, the meeting or initials; a title goes on. */
const weekday = '(?:mon|tues|wednes|thurs|fri)day'
const more = anyOf(String.raw`\([A-Z]{2,8}\)`, String.raw`[-|:\t] ?(?:${weekday}|\d|(?:board )?meeting|minutes|notes?|agenda|home)\b.*`, String.raw`\|.*`)
const masthead = new RegExp(String.raw`^(?:\W{0,2}|meeting of (?:the )?|minutes of (?:the )?)(?<name>${areaBody}),? ?(?:${more})?$`, 'i')
/** How many of a paper's first blocks may hold it: a site's menus may stand above. */
const firstBlocks = 4

/** The board or partnership whose name heads its own minutes, notes or pages: "Leeds Safeguarding Children Board". */
export const headedBody = defineExtractor<string>('headed-body', (view) => {
  const lines = view.blocks().slice(0, firstBlocks).map(({ body }) => body.trim())
  return lines.flatMap((line) => named(line) ?? [])[0]?.words()
})

function named(line: View): View | undefined {
  const name = line.find(masthead)?.groups.name
  return name && /^[A-Z]/.test(name.folded) && / [A-Z][A-Za-z]{2,20}$/.test(name.folded) ? name : undefined
}
