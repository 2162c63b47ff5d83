import { anyOf } from '../text/any-of.ts'
import { either } from '../text/either.ts'

const mark = anyOf('>', '\u203A', '\u00BB', '\\/', '\\|')
const asked = anyOf('was this page (?:helpful|useful)', 'did you find what you were looking for', 'report an error on this page')
const dated = String.raw`page (?:last )?${anyOf('published', 'updated', 'reviewed')}`

/** "The Local Offer > About us > Inspections": the way to a page. */
const step = String.raw`[A-Z][\w'’ ,&-]{2,40}`
const way = `${step} > ${step} > [^\n]{2,60}`

/** What stands at the top of a site's pages. */
const skip = String.raw`(?:\d\. )?skip to (?:main )?content`
const entrances = ['you are here', `home ?${mark}`, 'home (?:about|news)\\b', skip, 'menu$', String.raw`posted by \w+ on \d`, 'search this (?:web)?site$']

/** A line of a site's menu: entries, parted, without a sentence's marks. */
const menu = String.raw`(?:home|about us)(?: ?[|\t] ?[a-z][a-z ]{1,30}){2,8}`

/** What a council's or partnership's site sets around its pages: the way to the page, a menu, what it asks its readers. */
export const webPage = either(
  new RegExp(String.raw`^${anyOf(...entrances)}`, 'im'),
  new RegExp(`^${way}$`, 'im'),
  new RegExp(String.raw`^${anyOf(asked, dated)}\b`, 'im'),
  /^.*\bsite ?map \| /im,
  /^home\n(?:[A-Z][\w ]{2,30}\n){2,8}/im,
  /^related pages$/im,
  new RegExp(`^${menu}$`, 'im'),
)

const event = anyOf('inspections?', 'SEND re-?visit', '(?:ofsted )?review of (?:the|our) (?:board|LSCB)', 'ofsted', 'JTAI', 'ILACS', '(?:monitoring|focused) visits?', 'improvement notice')
const top = anyOf(`home ?${mark}`, 'home$', 'home (?:about|news)\\b.{0,80}$', 'you are here\\b', `${skip}$`, 'menu$', `${menu}$`, `${way}$`)
const heading = String.raw`(?:[^.\n]{0,60} )?${event}\b[^.\n|>]{0,50}`

/** Such a page with a heading that names an inspection: what a council's or partnership's site keeps standing about it. */
export const pageOfInspection = new RegExp(String.raw`^${top}[\s\S]{0,600}^${heading}$`, 'im')

const theySaid = anyOf('said', 'say', 'says', 'found', 'saw', 'told us', 'recognised', 'noted', 'praised', 'concluded')
/** "Inspectors found that our arrangements", "Ofsted praised our staff" */
const ofUs = String.raw`(?:inspectors|ofsted|they|the (?:report|letter)) (?:also )?${theySaid} (?:that )?(?:our|we)`
/** "Inspectors met some of you", "What inspectors told us" */
const toYou = String.raw`inspectors (?:met|spoke (?:to|with)|heard from) (?:some|many|lots|several) of (?:you|our)`
const inspected = ['we were (?:judged|rated|inspected)', 'inspectors (?:said|felt|found|noted|thought)(?: that)? we', ofUs, toYou, '(?:what )inspectors (?:told us|liked)']
/** What a council or partnership says of itself, and no inspectorate. */
export const ownVoice = new RegExp(String.raw`\b${anyOf(...inspected)}\b`, 'i')

const ofOurs = anyOf(...inspected, 'our (?:last|latest|next|previous) inspection')
/** Such a page that says so, or speaks of "our last inspection", as inspectors' letters do, too. */
export const ownPage = new RegExp(String.raw`^home ?${mark}[\s\S]{0,4000}?\b${ofOurs}\b`, 'im')

/** A site's menu among its first lines: "Local offer | Latest news | Get involved". */
const entry = String.raw`[A-Z][\w',&-]*(?: [\w',&-]+){0,4}`
export const topMenu = new RegExp(String.raw`^(?:[^\n]*\n){0,3}${entry}(?: \| ${entry}){2,9}(?:\n|$)`)
