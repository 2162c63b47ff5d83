import type { Draft } from '../../record/draft.ts'
import { focusedOn, lookedAt, weighed } from '../../phrases/lead-in/looked-at.ts'
import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { themeIn, withoutArea } from './theme.ts'

const inspection = anyOf('JTAI', '(?:joint )?inspection')
const whose = anyOf('whose', '[Tt]he', '[Tt]heir', '[Oo]ur', '[Ii]ts', '[Tt]his year.s', `(?:[Tt]he|[Tt]his) ${inspection}'s`)
const isTheme = `${whose} (?:theme|subject|topic)(?:,? this time,?|,? on this occasion,?|,? for us,?)? (?:was|were)`
const ofOurs = 'theme, which (?:in our case |here |this time |on this occasion )?(?:was|is)'
const which = `which ${anyOf(lookedAt, weighed, 'concerned')}`
const concerned = anyOf(`${inspection},? ${which}`, `(?:[Tt]he|[Tt]his) (?:[\\w-]+ ){0,3}${inspection} ${focusedOn}`)
const deepDive = `deep[- ]dive["']*(?: (?:theme|topic|element|part|section))? (?:(?:was|looked) )?(?:into|on|at|was)`
/** "one of six in the series on child sexual exploitation" */
const inSeries = 'in (?:the|a|its|this) series (?:of [^.;]{3,40} )?(?:on|about)'
const theme = anyOf(isTheme, inSeries, ofOurs, concerned, '[Aa] theme is chosen[^.;]{0,60}, on this occasion')
/** The days of the inspection are none of its theme. */
const later = anyOf('which', 'that', 'with an?', 'carried out', 'undertaken', 'conducted', 'held', 'took')
const dated = new RegExp(anyOf(String.raw`,? (?:from|between|on) \d.*$`, String.raw`, ${later}\b.*$`))
const ends = '(?=[.;]|, with a look|, had been |, (?:was|took place|ran) |$)'
const themed = new RegExp(String.raw`\b${theme} (?<what>[^.;]{8,300}?)${ends}`)
const looksDeep = new RegExp(String.raw`\b${deepDive} (?<what>(?!(?:one|a) theme\b|an? (?:particular|different) )[^.;]{8,300}?)${ends}`)
const sign = new RegExp(String.raw`\b${anyOf('series', 'theme', 'subject', 'topic', 'deep[- ]dive', focusedOn, which)}\b`)
/** "Each has a deep dive. In our area this was …" */
const announces = /\b(?:theme|topic|deep[- ]dive)\b/
const where = '(?:(?:In|For|Here|On|At)[^.;]{0,40}? )?'
const itWas = '(?:[Tt]his|[Ii]t|[Oo]urs)(?: time| one)? (?:it )?was (?:on )?'
const thisWas = new RegExp(`^${where}${itWas}(?<what>[^.;]{8,300}?)${ends}`)

/** The theme of a joint inspection, as papers and press tell it; what the inspectors looked at deeply where they name no theme. */
export function toldTheme(view: View): Draft<string> | undefined {
  const sentences = view.blocks().filter((block) => block.has(sign)).flatMap(sentencesOf)
  const named = firstOf(sentences, (sentence) => sentence.find(themed)?.groups.what)
  return (named ?? themeAlone(view) ?? firstOf(sentences, lookedDeeply))?.words()
}

function lookedDeeply(sentence: View, at: number, sentences: readonly View[]): View | undefined {
  const what = sentence.find(looksDeep)?.groups.what
  return what ?? (fits(announces, sentences[at - 1]?.folded ?? '') ? sentence.find(thisWas)?.groups.what : undefined)
}

type Reads = (sentence: View, at: number, sentences: readonly View[]) => View | undefined

function firstOf(sentences: readonly View[], reads: Reads): View | undefined {
  return sentences.map(reads).find((what) => what !== undefined)
}

function themeAlone(view: View): View | undefined {
  const found = themeIn(view)
  const days = found?.find(dated)?.whole
  return found && (days ? withoutArea(found.before(days)) : found)
}
