import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { whenDue } from './when-due.ts'

const kinds = ['full', 'graded', 'standard', 'short', 'Ofsted', 'ILACS', 'area SEND', 'monitoring', 'interim']
const manner = `(?:${anyOf(...kinds)} )*`
const expected = anyOf('due', 'expected', 'likely', 'planned', 'scheduled', 'anticipated')
/** What could follow is no more than a thought; what could be expected is told. */
const might = '(?:could|can|may|might)(?= be )'
const will = anyOf('will', 'would', 'should', might, `(?:(?:is|are|was|were) )?(?:now )?${expected}`, '(?:is|was|are|were) to')
const happens = anyOf('be', 'to', expected, 'carried out', 'held', 'made', 'undertaken', 'follow', 'happen', 'take place', 'start', 'begin')
const due = String.raw` ${will}(?: ${happens})* ${whenDue}`
const which = String.raw`(?:,? which(?: [a-z]+){0,3}?)?`
const ofWhat = String.raw`(?: of [^.;,\n]{3,60}?| by Ofsted)?`

const coming = anyOf('next', 'further', 'future', 'another', ...kinds)
const inspection = String.raw`\b${coming} ${manner}(?:re-?)?inspection`
const receive = anyOf('receive', 'have', 'do', 'get', 'face', 'carry out')
const toReceive = String.raw`\b(?:will|would|could|should) ${receive} an? ${inspection}${ofWhat} ${whenDue}`

const back = anyOf('back', 'return', 'revisit', 'come back', 'visit again', 'inspect again', 're-?inspect')
const visit = anyOf('visits?', 'inspections?')
const anew = String.raw`(?:carry out|make|begin) (?:(?:its|their|a|the) )?(?:(?:first|next|further|monitoring) )+${visit}`
const purpose = String.raw`(?: for (?:an? )?[^.;,\n]{3,40})?,?`
const inspectors = String.raw`\b(?:inspectors|Ofsted|HMI)`
const mayBe = anyOf('be', 'to', 'then', 'next', 'probably', 'also', 'expected')
const comeBack = String.raw`${inspectors} ${will}(?: ${mayBe})* ${anyOf(back, anew)}${purpose} ${whenDue}`
const nextInspects = String.raw`${inspectors} next inspects?${which}${due}`

const visits = String.raw`\b(?:(?:monitoring|focused|next|first|return) visits?|revisit)`
const ofThese = String.raw`(?:[^.\n]{0,30}; the first of (?:these|them)|,)?`

/** How papers say it, in the order in which they count: inspections, then inspectors that come back, then their visits. */
const ways = [
  new RegExp(`${inspection}${ofWhat}${which}${due}`, 'i'),
  new RegExp(toReceive, 'i'),
  new RegExp(nextInspects, 'i'),
  new RegExp(comeBack, 'i'),
  new RegExp(`${visits}${ofThese}${due}`, 'i'),
]

/** When the next inspection is due, as a council's paper says it: "The next inspection is expected within a year." */
export const nextVisit = defineExtractor<string>('next-visit', (view) => {
  for (const way of ways) {
    const when = view.find(way)?.groups.when
    if (when) return when.words()
  }
  return undefined
})
