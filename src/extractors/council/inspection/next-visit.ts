import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import { allServices } from '../../subject/one-service.ts'
import { subjectOf } from '../../subject/subject.ts'
import { comes } from './coming-visit.ts'
import { whenDue } from './when-due.ts'

/** Without one of these words nobody is said to come. */
const sign = /\b(?:re-?)?(?:inspect|visit|ofsted|assessment)/i

/** What could follow is no more than a thought; what could be expected is told. */
const might = '(?:could|can|may|might)(?= (?:be|come|take|happen|begin|start) )'
const will = anyOf(
  'will', "[a-z]'ll", 'would', 'should', might, '(?:is|are|was|were) to', 'due', String.raw`expect\w*`, 'likely', 'planned',
  'scheduled', 'rescheduled', 'is(?= on $)', 'anticipated', 'arranged', 'set (?:for|to)', 'usually', 'normally', 'typically',
)
const told = new RegExp(String.raw`\b${will}\b`, 'i')
const back = anyOf('back', 'return', 'revisit', 'come', 'visit', 'call', '(?:re-?)?inspect', 'next inspects?')
const nextInspects = String.raw`next inspects?\b.{0,60}?\b${will}`
const isBack = '^ (?:(?:come|are|be) (?:back|again)|return)'
const backAgain = new RegExp(String.raw`${anyOf(String.raw`\b${will}\b.{0,60}?\b${back}`, String.raw`\b${nextInspects}`, isBack)}\b`, 'i')
const inspected = new RegExp(String.raw`\b${will}\b.{0,30}\b(?:re-?)?(?:inspected|visited)\b`, 'i')
/** What is to be had or made is told ahead of it: "will receive a short inspection in …". */
const has = anyOf(
  'receive', 'have', 'look for', 'mean', 'do', 'get', 'face', 'expect', 'undergo', 'see', 'carry out', 'undertake', 'conduct', 'make', 'begin', 'pay', 'complete',
)
const expects = String.raw`(?:expect|anticipat|await)(?:e?s|ing)?`
const isToBe = String.raw`there ${will}(?: \w+)? be`
const willHave = String.raw`\b${anyOf(String.raw`${will}(?: to)?(?: \w+)? ${has}`, isToBe, expects)}`
const oneMore = '(?:(?:an?|the|its|their|our|one|more|such|it) )*'
const having = new RegExp(String.raw`${willHave} ${oneMore}(?:[^.;,\n]{3,40} and (?:then )?an? )?$`, 'i')

/** What stands between shows that something else is due then, or nothing. */
const things = [
  'reports?', 'plans?', 'letters?', 'outcomes?', 'results?', 'findings', 'conversation', 'meeting', 'board', 'committee', 'panel', 'review',
]
const never = ['about which', 'known', 'not', 'never', 'unlikely', 'nobody', 'once', 'until', 'since']
const doneToPapers = String.raw`\b(?:publish|submit|present|prepar|consider)`
const other = new RegExp(anyOf(String.raw`\b${anyOf(...never, ...things)}\b`, String.raw`n't\b`, doneToPapers, ';(?! the first)'), 'i')
const papers = anyOf('reports?', 'letters?', 'findings', 'outcomes?', 'results?', 'plans?', 'feedback')
const times = anyOf('since', 'until', 'before', 'after', 'following')
const ofPapers = `${papers} (?:of|from|on|to|for)`
/** What stands before shows that a paper about it is meant, or one that is over. */
const ofOther = new RegExp(String.raw`\b${anyOf('no', 'last', 'previous', times, ofPapers)}(?: (?:the|an?|its|any|our))* ?$`, 'i')
const places = anyOf('lift', 'school', 'nurser', 'college', 'care home', "children's home", 'fostering', 'bridge', 'building')
const elsewhere = new RegExp(`^ (?:of|at|to) (?:(?:the|a|our|its) )?${places}`, 'i')

interface Way {
  readonly what: RegExp
  /** What the words between must say. */
  readonly says: RegExp
  /** Whether the words before may say it instead. */
  readonly isHad?: boolean
  /** Whether nothing need say it. */
  readonly isEvent?: boolean
}

function way(what: string, says: RegExp, more: Pick<Way, 'isHad' | 'isEvent'> = {}): Way {
  return { what: new RegExp(what, 'i'), says, ...more }
}

/** How sentences say it, in the order in which they count: inspections, then inspectors that come back. */
const ways: readonly Way[] = [
  way(comes.inspection, told, { isHad: true, isEvent: true }),
  way(comes.services, inspected),
  way(comes.inspectors, backAgain, { isHad: true }),
  way(comes.asked, /\b(?:said|told|replied|answered|advised)\b/i),
]
/** A visit that only looks how things go on is no inspection. */
const watching = anyOf('monitoring', 'focus+ed', 'interim', 'progress', 'assurance')
const aVisit = new RegExp(anyOf(String.raw`\bvisits?\b`, String.raw`\b${watching} (?:\w+ )?(?:re-?)?inspections?\b`), 'i')
/** "… back within 18 months to see how far it has got", "… back in May, when they will look at care leavers" */
const looks = anyOf('see', 'check', 'find out', 'assess', 'review', 'monitor')
const howFar = anyOf('far', 'progress', 'whether', String.raw`improve\w*`, 'getting on')
const toCheck = String.raw`to ${looks}\b[^.;]{0,60}\b${howFar}\b`
const toLookAt = '(?:when|and) (?:they |it )?(?:will|would|is to|are to) (?:look at|focus on)'
const onlyLooks = new RegExp(String.raw`^[ ,]*(?:${toCheck}|${toLookAt}|for (?:an?|its|their|the) [^.;,]{0,40}\bvisits?\b)`, 'i')
const reach = 160
/** What comes in so many years needs no verb. */
const ahead = /^(?:in|within) (?!the (?:last|new)\b|[^.,]*\b(?:this|that|last) year)[^.,]*\b(?:years?|months)\b/i
/** Between what will be had and its time: ", the first of them" or a few words. */
const nothingElse = /^(?:, the first (?:of (?:them|these|which) )?|[^,.]{0,30})$/
const when = new RegExp(whenDue, 'i')

/** When the next inspection is due, as papers and press say it: "The next inspection is expected within a year." */
export const nextVisit = defineExtractor<string>('next-visit', (view, part) => {
  const { isOther } = subjectOf(part)
  const blocks = view.blocks().filter((block) => block.has(sign))
  const sentences = blocks.flatMap(({ body }) => sentencesOf(body)).filter((sentence) => !isOther || !sentence.has(allServices))
  const told = sentences.filter((sentence) => sentence.has(sign) && sentence.has(when))
  const series = told.map((sentence) => sentence.find(visitThenInspection)?.groups.series).find((found) => found !== undefined)
  if (series) return series.words()
  for (const way of ways) {
    for (const sentence of told) {
      const due = dueIn(sentence, way)
      if (due) return due.words()
    }
  }
  return answered(view)?.words()
})

const count = anyOf('one more', 'two more', 'another', 'an?(?: (?:further|final|last))')
const followed = anyOf('and then', 'and after that', 'then', 'ahead of', 'before', 'followed by')
/** "one more monitoring visit, in the autumn, ahead of a full inspection next year": what comes before what belongs to the time. */
const oneVisit = String.raw`${count} (?:\w+ )?visits?\b[^.;]{0,40}`
const anInspection = `(?:an?|the|its) [^.;,]{0,20}inspection ${whenDue.replace('<when>', '<end>')}`
const visitThenInspection = new RegExp(`${willHave} (?<series>${oneVisit} ${followed} ${anInspection})`, 'i')

const asking = anyOf('asked', 'queried', 'wondered', 'enquired')
const question = anyOf(String.raw`\b${asking} (?:when|whether|if)\b`, String.raw`^(?:when|will|are|is)\b[^.]*\?$`)
const comesBack = anyOf('inspection', 'ofsted', 'inspectors?', 'inspectorate')
const ofReturn = String.raw`(?=.*\b${anyOf(back, 'be', 'next', 'due')}\b)`
const asksWhen = new RegExp(String.raw`(?=.*\b${comesBack}\b)${ofReturn}${question}`, 'i')
const asked = new RegExp(String.raw`\b${asking}\b|\?$`, 'im')
const replies = anyOf('yes', 'no', 'it', 'this', 'they', 'the (?:next|inspection|director|chair|officer)', 'in (?:reply|response)')
const answer = new RegExp(String.raw`^${replies}\b`, 'i')

/** "It was asked when inspectors would be back. It could be in the spring of 2020": the answer tells it. */
function answered(view: View): View | undefined {
  if (!view.has(asked)) return undefined
  const said = view.blocks().flatMap(({ body }) => sentencesOf(body))
  const answers = said.filter((sentence, at) => sentence.has(answer) && fits(asksWhen, said[at - 1]?.folded ?? ''))
  return answers.map((reply) => reply.find(when)?.groups.when).find((due) => due !== undefined)
}

function dueIn(sentence: View, way: Way): View | undefined {
  for (const { whole } of sentence.findAll(way.what)) {
    const [before, after] = [sentence.before(whole), sentence.after(whole)]
    if (isOfOther(before, after) || after.has(elsewhere)) continue
    const isTold = way.isHad && before.has(having)
    const found = after.slice(0, reach).findAll(when).find((due) => {
      const between = after.before(due.whole).folded.replace(notUntil, 'will$<done>')
      if (fits(other, between) || isOfVisit(whole, between, after.after(due.whole))) return false
      if (fits(way.says, between) || (isTold && fits(nothingElse, between))) return true
      return !before.has(atLarge) && standsAlone(way, whole, between, due.whole)
    })
    if (found) return found.groups.when
  }
  return undefined
}

function isOfVisit(event: View, between: string, behind: View): boolean {
  return fits(aVisit, event.folded + between) || behind.has(onlyLooks)
}

/** "won't be back until": then they will be. */
const notUntil = /\b(?:not|\w+n't)\b(?<done>[^.;]{0,30})\buntil(?= $)/i

/** "Authorities that were good have a short inspection in about three years" tells of none. */
const atLarge = /\b(?:authorities|councils|areas)\b/i

/** "That means a full reinspection in about three years", "its next monitoring visit, in the autumn": no verb stands between. */
function standsAlone({ isEvent }: Way, event: View, between: string, due: View): boolean {
  return isEvent === true && ((between === ' ' && due.has(ahead)) || (/^,? $/.test(between) && /^next\b/i.test(event.folded)))
}

/** "until Ofsted next inspects, which …" and "before a full inspection, which …" tell of what comes all the same. */
function isOfOther(before: View, after: View): boolean {
  return before.has(ofOther) && !/^(?: next inspects)?,? which /.test(after.folded)
}
