import type { Draft } from '../../record/draft.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { alsoDid, evidenceRead, howClosely, lookedAt, weighed } from '../../phrases/lead-in/looked-at.ts'
import { anyOf } from '../../text/any-of.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { subjectOf } from '../subject/subject.ts'
import { toldTheme } from './told-theme.ts'

const visit = String.raw`(?:(?:focus+ed|monitoring) )?(?:team|visit)`
const who = anyOf('[Ii]nspectors', 'They', '[Tt]hey', `(?:[Tt]he|[Tt]his|[Tt]heir) ${visit}`, `${visit}, which`)
/** Verbs that tell much else of inspectors follow them directly. */
const directly = `(?:had )?(?:${howClosely} )?${anyOf(weighed, 'covered', 'concerned')}`
const coming = anyOf('came', 'visited', 'returned', 'arrived', 'called', 'spent')
const comers = anyOf('(?:focused|monitoring) visit', '[Ii]nspectors', `(?:Ofsted|watchdog) ${coming}`)
/** "After the visit inspectors told us to look at …" */
const bidden = anyOf('told', 'asked', 'advised', 'urged', 'wants?', 'wanted', 'recommended')
const sent = String.raw`\b${comers}\b(?:(?! ${bidden}\b)[^.]){0,120} to look (?:${howClosely} )?at`
/** Inspectors or their visit as a sentence's subject, the days of the visit between it and what they looked at. */
const byThem = String.raw`\b${who}\b(?:[^.;]{0,60}? ["']?${lookedAt}| ${directly})`
/** "It had taken place on 27 and 28 April and looked at …", below the sentence that names the visit. */
const itself = String.raw`\bIt (?:(?:was|had|took|happened|lasted)\b[^.;]{0,80}? and )?(?:had )?${lookedAt}`
/** "the visit had been carried out on 8 June, and that it had looked at …" */
const thatIt = String.raw`\b${visit}\b[^.;]{0,120} and that it (?:had )?${lookedAt}`
/** "The letter, published this week, is about …" */
const isAbout = anyOf('is about', 'deals with', 'is concerned with', 'is on')
const aLetter = "(?:The|Their|Its|Ofsted's) (?:\\w+ )?letter"
const ofLetter = `${aLetter},?(?: [^.;,]{3,40},)? ${isAbout}`
const topic = anyOf('focus', 'subject', 'theme', 'topic', 'scope')
const whose = `(?: (?:of|for) (?:the|this) ${visit})?`
const ofVisit = `(?:The|Its|Their|the) (?:main )?${topic}${whose} (?:was|had been|being)(?: on)?`
/** "the front door, which here means the hub and two teams": what says what is meant belongs to it. */
const theyDid = anyOf('they', 'inspectors', 'it had', 'it was')
const more = [`, and ${anyOf('had', 'was', 'were', 'no', 'found', alsoDid, theyDid)}`, ` and ${anyOf('they', 'met', 'spoke')}`, ', (?:found|was|took|had)', ', which(?! (?:in|here|for us|means?|covers?|includes?|comprises?|consists?)\\b)', ' and was']
const ends = String.raw`(?=[.;]|"(?!\w)|${anyOf(...more)}\b|$)`
/** A word in quotation marks does not end what they looked at. */
const words = String.raw`(?:[^.;"]|"[^".;]{2,40}"){8,300}?`
const told = new RegExp(`${anyOf(byThem, itself, thatIt, ofLetter, sent, ofVisit)} (?<what>${words})${ends}`)
const sign = new RegExp(anyOf('look', 'focus', 'concentrat', 'centred on', 'was about', 'is about', 'deals with', 'is concerned', 'is on', weighed, 'covered', 'concerned', topic))
const arranged = String.raw`arrangements for|(?:quality|effectiveness) of (?:\w+ ){1,3}for`
const preamble = new RegExp(`^(?:(?:the|our|its|their) )?(?:(?:local )?(?:authority|council)'s )?(?:${arranged}) `, 'i')
/** Evidence, and numbers of cases: what inspectors read, not what they looked at; and what a grade or a day says of the visit. */
const count = String.raw`(?:\d|two|three|four|five|six)[\w-]* `
const noTopic = ['that ', 'whether ', 'it ', 'them ', 'to ', 'positive', 'carried out', 'led']
const decoy = new RegExp(`^${anyOf(evidenceRead, ...noTopic, count)}`, 'i')

/** What a paper or press report says that a visit or a joint inspection looked at; a full inspection looks at everything. */
export const toldScope = defineExtractor<string>('told-scope', (view, part) => {
  const { kind } = subjectOf(part)
  if (kind === 'joint') return toldTheme(view)
  return kind === 'focused' || kind === 'monitoring' ? firstLookedAt(view) : undefined
})

function firstLookedAt(view: View): Draft<string> | undefined {
  for (const sentence of view.blocks().filter((block) => block.has(sign)).flatMap(sentencesOf)) {
    const what = sentence.find(told)?.groups.what
    if (!what || what.has(decoy)) continue
    return withoutLeadIn(what.without(preamble).trim()).words()
  }
  return undefined
}

/** ", including:" leads to a list. */
function withoutLeadIn(what: View): View {
  const leads = what.find(/,? ?(?:including|such as|namely)? ?:$/)?.whole
  return leads ? what.before(leads) : what
}
