import { daysIn } from '../../phrases/time/day.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { councilInFull } from '../council/front-sheet/council-name.ts'
import { firstCell, isTopic } from './masthead-line.ts'

/** How many of a page's first lines may be a site's furniture above its name. */
const firstLines = 5
const longestName = 60
const doing = anyOf('skip', 'toggle', 'search', 'menu', 'home', 'news', 'sign', 'log ?in', 'accept', 'share', 'subscribe', 'register', 'get', 'we use', 'this (?:web)?site')
const furniture = new RegExp(String.raw`^\W{0,3}(?:${doing}\b|cookies?\b|$)`, 'i')
const word = String.raw`(?:and|&|of|in|on|at|for|the|[A-Z][\w'-]*)`
/** "Bury Now", "East Sussex Greens at County Hall", "TeessideToday". */
const several = String.raw`(?:The )?[A-Z][\w'-]*(?: ${word}){0,6} [A-Z][\w'-]*`
const shape = new RegExp(`^${anyOf(several, '[A-Z][a-z]+(?:[A-Z][a-z]+){1,3}')}$`)
/** Capitals alone head a notice or a part of a paper. */
const shouted = /^[^a-z]+$/
const other = anyOf('MP', 'Directory', 'Local Offer', 'Hub', 'Handbook', 'Calendar', 'Blog', 'Box', 'Archive', 'Page', 'Directorate', 'Department')
const ahead = anyOf('Dear', 'By', 'To', 'Cllr', 'Councillor', 'From', 'Fostering', 'Part', 'Section', 'Latest', 'Your', 'Our', 'Press', 'Media', 'Local')
const noName = new RegExp(String.raw`\b${other}\b|^${ahead}\b`)

/** The site's name above a headline, whatever its words: the first line that is no furniture, of capitalised words alone. */
export const topLine = defineExtractor<string>('top-line', (view) => {
  const lines = view.blocks().slice(0, firstLines).map(({ body }) => firstCell(afterDay(body)))
  const first = lines.find((line) => !line.isEmpty && !line.has(furniture))
  return first && (isName(first) || isTrust(first, view)) ? first.words() : undefined
})

/** "Working on behalf of Fenshire Council", below the name of the trust that does so. */
const work = '(?:working|delivering|providing)'
const onBehalf = new RegExp(String.raw`^(?:${work}[^.\n]{0,60} )?(?:on behalf of|for) [^.\n]{0,60}\bcouncil\b`, 'i')

function isTrust(line: View, view: View): boolean {
  return fits(shape, line.folded) && view.after(line).blocks()[0]?.has(onBehalf) === true
}

function isName(line: View): boolean {
  const words = line.folded
  return words.length < longestName && fits(shape, words) && !fits(shouted, words) && !fits(noName, words) && !isTopic(words)
}

/** A day may stand before the name. */
function afterDay(line: View): View {
  const day = daysIn(line)[0]?.at
  return day && /^(?:date )?$/i.test(line.before(day).folded) ? line.after(day).trim() : line
}

const room = anyOf('newsroom', 'media (?:centre|hub|room)', 'press (?:office|room)')
const forSchools = String.raw`(?:schools?|head ?teachers?|governors?)'? (?:weekly )?(?:e-?)?(?:bulletin|newsletter)`
const notice = either(
  /^(?:press|news|media) (?:release|statement|notice)\b|^\W{0,3}ends\W{0,3}$/im, new RegExp(`^${forSchools}$`, 'im'), new RegExp(String.raw`^[^.\n]{0,80}\b${room}\b[^.\n]{0,60}$`, 'im'),
)

/** The council whose press notice, or bulletin to schools, this is: the first that it names in full. */
export const noticeIssuer = defineExtractor<string>('notice-issuer', (view) => (view.has(notice) ? view.find(councilInFull)?.whole.words() : undefined))
