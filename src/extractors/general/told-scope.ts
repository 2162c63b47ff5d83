import type { Draft } from '../../record/draft.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { subjectOf } from '../subject/subject.ts'
import { themeIn, withoutArea } from './theme.ts'

const who = anyOf('[Ii]nspectors', 'They', '[Tt]he (?:focus+ed |monitoring )?(?:team|visit)', '[Tt]heir visit')
const looked = anyOf('(?:had )?looked (?:specifically )?at', '(?:focus+ed|concentrated|centred) on', 'was concerned with')
const sent = String.raw`\b(?:focused|monitoring) visit\b[^.]{0,50} to look at`
/** Inspectors or their visit as a sentence's subject, the days of the visit between it and what they looked at. */
const byThem = String.raw`\b${who}\b[^.;]{0,60}? ["']?${looked}`
/** "It had taken place on 27 and 28 April and looked at …", below the sentence that names the visit. */
const itself = String.raw`\bIt (?:was|had|took|happened|lasted)\b[^.;]{0,80}? and (?:had )?${looked}`
const ends = String.raw`(?=[.;"]|, and (?:had|was|were)\b|$)`
const lookedAt = new RegExp(`${anyOf(byThem, itself, sent)} (?<what>[^.;"]{8,300}?)${ends}`)
const arranged = String.raw`arrangements for|(?:quality|effectiveness) of (?:\w+ ){1,3}for`
const preamble = new RegExp(`^(?:the )?(?:(?:local )?(?:authority|council)'s )?(?:${arranged}) `, 'i')
/** Evidence, and numbers of cases: what inspectors read, not what they looked at. */
const count = String.raw`(?:\d|two|three|four|five|six)[\w-]* `
const decoy = new RegExp(`^${anyOf('a (?:wide )?range', 'evidence', String.raw`(?:the )?cases?\b`, 'case ', 'files', count)}`, 'i')

const whose = anyOf('whose', 'the', 'their', '[Ii]ts', '[Tt]his year.s')
const isTheme = `${whose} (?:theme|subject|topic)(?:,? this time,?|,? on this occasion,?|,? for us,?)? (?:was|were)`
const ofOurs = 'theme, which (?:in our case |here |this time |on this occasion )?(?:was|is)'
const was = anyOf('was concerned with', 'was about', 'concerned', 'examined', 'focus+ed on', 'looked at')
const concerned = `(?:JTAI|inspection),? which ${was}`
const theme = anyOf(isTheme, ofOurs, concerned, '[Aa] theme is chosen[^.;]{0,60}, on this occasion')
/** The days of the inspection are none of its theme. */
const later = anyOf('which', 'that', 'with an?', 'carried out', 'undertaken', 'conducted', 'held', 'took')
const dated = new RegExp(anyOf(String.raw`,? (?:from|between|on) \d.*$`, String.raw`, ${later}\b.*$`))
const themed = new RegExp(String.raw`\b${theme} (?<what>[^.;]{8,300}?)(?=[.;]|, with a look|, had been |, (?:was|took place|ran) |$)`)

/** What a paper or press report says that a visit or a joint inspection looked at; a full inspection looks at everything. */
export const toldScope = defineExtractor<string>('told-scope', (view, part) => {
  const { kind } = subjectOf(part)
  if (kind === 'joint') return firstThemed(view) ?? themeAlone(view)
  return kind === 'focused' || kind === 'monitoring' ? firstLookedAt(view) : undefined
})

function firstLookedAt(view: View): Draft<string> | undefined {
  for (const sentence of sentencesWith(view, /\blook(?:ed)? (?:\w+ )?at\b|\b(?:focus+ed|concentrated|centred) on\b|\bconcerned with\b/)) {
    const what = sentence.find(lookedAt)?.groups.what
    if (!what || decoy.test(what.folded)) continue
    return what.without(preamble).trim().words()
  }
  return undefined
}

const themeSign = /\b(?:theme|subject|topic|which (?:was|concerned|examined|focus+ed|looked))\b/

function firstThemed(view: View): Draft<string> | undefined {
  const found = sentencesWith(view, themeSign).flatMap((sentence) => sentence.find(themed)?.groups.what ?? [])
  return found[0]?.words()
}

function themeAlone(view: View): Draft<string> | undefined {
  const found = themeIn(view)
  const days = found?.find(dated)?.whole
  return found && (days ? withoutArea(found.before(days)) : found).words()
}

function sentencesWith(view: View, sign: RegExp): View[] {
  return view.blocks().filter((block) => sign.test(block.folded)).flatMap(sentencesOf)
}
