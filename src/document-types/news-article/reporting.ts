import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'

const document = "(?:the |ofsted'?s? )?(?:inspection )?(?:report|letter|inspectors)"

/** Words in quotation marks beside who said them. */
export const reportsWords = either(
  /\b(?:said|added|says|commented) ?(?:: ?)?["']/i,
  /\b(?:said|added|says|commented|reads?|wrote|continue[ds]) ?:[ \n]{0,2}["']/i,
  /["'],? (?:[a-z]+ |[A-Z]\w+ [A-Z]\w+ )?(?:said|added|says)\b/i,
  /\bstates (?:the )?(?:report|Ofsted)/i,
  new RegExp(String.raw`["'] ${document} (?:states?|reads?|says?|adds?|said|added)\b`, 'i'),
)

const inspectors = anyOf('ofsted', 'inspectors?', 'watchdog')
const verbs = anyOf(
  'said', 'says', 'found', 'brand(?:s|ed)', 'rank(?:s|ed)', 'downgraded', 'praise[sd]?', 'warn(?:ed|s)', String.raw`criticis\w+`, 'rated',
  'awarded', 'judged', 'have (?:given|awarded)', String.raw`slam\w*`, String.raw`condemn\w*`, String.raw`hail\w*`,
)
const adjectives = anyOf('damning', 'damming', 'critical', 'scathing', 'highly', 'positive', 'glowing', 'series')

/** What the press says that inspectors did. */
export const reportsInspectors = either(
  new RegExp(String.raw`\b${inspectors}\b.{0,60}\b${verbs}\b`, 'i'),
  new RegExp(String.raw`\b(?:published|issued|released) an? (?:\w+ )?${adjectives}\b`, 'i'),
  new RegExp(String.raw`\b(?:praised|slammed|criticised|branded|rated|hailed|blasted)\b.{0,60}\b${inspectors}\b`, 'i'),
)

const told = anyOf('the (?:inspectors|report|letter)', 'inspectors', 'ofsted', 'findings')
const happened = anyOf('(?:is|are) out', 'were (?:in|on site|with us)', 'came (?:to|from|in)', 'visited', 'have been published')

/** "What did Ofsted think?" heads a part of a page. */
const whoSaid = anyOf('ofsted', 'inspectors', 'inspection')
const said = anyOf('think', 'say', 'said', 'find', 'found', 'told us')
const whatTheySaid = String.raw`^what (?:did )?(?:the )?${whoSaid} ${said}\b.{0,40}$`

/** What a council's or a partnership's own site tells of an inspection that is over. */
export const tellsInspection = either(
  new RegExp(whatTheySaid, 'im'),
  new RegExp(String.raw`\b${told}\b[^.\n]{0,60}\b${happened}\b`, 'i'),
  /\b(?:visited|inspected)\b[^.\n]{0,40}\bby (?:ofsted|inspectors)\b/i,
  /\bcan be (?:found|read|downloaded) (?:here|on)\b|\bread (?:it|the report|the letter) here\b/i,
)

const grade = anyOf('inadequate', 'good', 'outstanding', 'requires')

const arrives = ['just', 'only', 'less than', 'more than', 'over', 'after', 'as', 'amid', 'a \\w+', 'two', 'three', 'six']
const subject = anyOf('this', 'the (?:news|announcement|verdict|rating|result|findings?)', 'the (?:report|inspection)')
const strongWords = anyOf('damning', 'damming', 'scathing', 'glowing', 'bombshell', 'shock(?:ing)?')

/** How the press leads to its news: "The news comes just weeks after …", "it emerged yesterday", "a damning report". */
export const leadsToNews = either(
  new RegExp(String.raw`\b${subject} (?:comes|came) ${anyOf(...arrives)}\b`, 'i'),
  /\bit (?:(?:has )?emerged|(?:was|has been) revealed)\b/i,
  /\b(?:is|was) (?:today|yesterday) (?:revealed|announced)\b/i,
  new RegExp(String.raw`\b${strongWords} (?:new |full |ofsted )?(?:reports?|reviews?|inspections?|letters?)\b`, 'i'),
)

const hasBeen = '(?:has|have) (?:now )?(?:been )?(?:judged|ranked|rated)'

/** What it says of a grade, and of the day on which it was made known. */
export const reportsGrade = either(
  /\b(?:has|have|had) (?:been|become|received|achieved|gone)\b[^.]{0,80}\b(?:rated|ratings?)\b/i,
  new RegExp(String.raw`\b(?:downgraded|upgraded|labelled|ranked|branded)\b[^.]{0,60}["']${grade}`, 'i'),
  /\b(?:most damning|(?:lowest|highest) (?:mark|rating|grade)|top[- ]rated)\b/i,
  /\b(?:awarded|handed|given)\b[^.]{0,80}\brating\b/i,
  new RegExp(String.raw`["']${grade}\w*["'] ratings?\b`, 'i'),
  new RegExp(String.raw`\b${hasBeen} (?:as |to be )?["']?${grade}\b[^.]{0,80}\bofsted\b`, 'i'),
  /\brated ["']|\bwatchdog\b|\bofsted has (?:published|released)\b/i,
  /\b(?:published|released) (?:today|yesterday|this week|last week)\b/i,
  /\b(?:published|released) on (?:mon|tues|wednes|thurs|fri)day\b/i,
)
