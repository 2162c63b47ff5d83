import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { until } from '../../../text/until.ts'
import type { View } from '../../../text/view.ts'
import { authorityName, parseAuthority } from '../../../vocabulary/authority-names.ts'
import { isOffice } from '../../../vocabulary/offices.ts'
import { authoritiesIn, isFormer, mostNamed } from '../../authority/authority.ts'
import { closingIn } from '../../letter/salutation.ts'
import { belowStamp } from '../../letter/stamp.ts'

const blank = '[ \\n]'
const kind = `(?:(?:County|City|Metropolitan|District|Borough|Unitary)${blank})*`
const boroughOf = `(?:London|Royal)${blank}Borough${blank}of${blank}`
/** A borough, or a council, named in full needs no "Council" behind it. */
const councilOf = `Council${blank}of${blank}(?:the${blank})?`
const ofBorough = String.raw`(?<=\b${anyOf(boroughOf, councilOf)}[a-z ,.&-]{3,50})`
const style = `(?:${boroughOf}|City${blank}of${blank}|${councilOf})?`
/** Source of a pattern (case ignored) for a council's full name. The table of names stands in it once: it takes long to compile. */
export const councilPattern = `${style}${authorityName}${anyOf(`${blank}${kind}(?:Council|Corporation|MBC)`, ofBorough)}`
/** The same, found anywhere but within a longer word. */
export const councilInFull = new RegExp(String.raw`(?<![\w-])${councilPattern}\b`, 'i')
const inArea = new RegExp(String.raw`\bthe (?<kind>county|city|borough|metropolitan borough) council in (?<area>${authorityName})\b`, 'i')

/** A city or borough whose council signs with its plain name. */
const plainLine = new RegExp(`^(?:City|Borough) of ${authorityName}$`, 'im')
const masthead = 400

/** The council that issues a paper: its name as printed, failing that put together from "the county council in Oxfordshire". */
export const councilName = defineExtractor<string>('council-name', (view) => {
  /** A council that a text only mentions. */
  const isOther = (name: View): boolean =>
    name.start - view.start > masthead && authoritiesIn(name)[0]?.authority !== mostNamed(view)?.authority
  const isOwn = (name: View): boolean => /^[A-Z]/.test(name.quote) && !isFormer(name) && !isAttachment(name) && !isOther(name)
  const printed = view.findAll(councilInFull).find(({ whole }) => isOwn(whole)) ?? view.slice(0, masthead).find(plainLine)
  if (printed) return (withArticle(printed.whole, view) ?? printed.whole).words()
  const { area, kind: sort } = view.find(inArea)?.groups ?? {}
  const authority = area && parseAuthority(area.folded)
  return authority && area && sort ? sort.to(area).means(`${authority.name} ${titleCase(sort.value)} Council`) : undefined
})

/** "THE LONDON BOROUGH OF …" alone on a line: the article belongs to the name. */
function withArticle(name: View, view: View): View | undefined {
  const line = view.slice(0, masthead).blocks().find((block) => block.contains(name))?.body.trim()
  return line && /^the $/i.test(line.before(name).folded) && line.after(name).isEmpty ? line : undefined
}

/** A council whose name is a document's first line, alone or before what the page is: "Leeds City Council - Disclosure log". */
export const councilMasthead = defineExtractor<string>('council-masthead', (view) => (aloneIn(view.blocks()[0]?.body) ?? letterhead(view))?.words())

function aloneIn(block: View | undefined): View | undefined {
  const line = block?.trim()
  const name = line?.find(councilInFull)?.whole
  const isAlone = name !== undefined && line !== undefined && /^(?: ?[-|] .*)?$/.test(line.after(name).folded) && name.start === line.start
  return isAlone ? name : undefined
}

/** A letterhead's lines above the council's name: its directorate. */
const headLines = 2
const unit = /\b(?:directorate|department|services?|office of)\b/i

/** The council's name on a letterhead, below the stamp of the meeting whose papers enclose the letter. */
function letterhead(view: View): View | undefined {
  const lines = belowStamp(view).blocks().slice(0, headLines + 1)
  const at = lines.findIndex((line) => aloneIn(line.body) !== undefined)
  return at >= 0 && lines.slice(0, at).every(({ folded }) => fits(unit, folded) && !isOffice(folded)) ? aloneIn(lines[at]?.body) : undefined
}

/** How many lines below the closing words name who signs, and for whom. */
const signatureLines = 5

/** The council for which a letter is signed: "Director of Children's Services, Leeds City Council". */
export const signingCouncil = defineExtractor<string>('signing-council', (view) => {
  const closing = closingIn(view)
  const lines = closing ? view.after(closing).blocks().slice(0, signatureLines) : []
  const signed = until(lines, ({ folded }) => /^(?:c\.?c\.?|cop(?:y|ies))\b/i.test(folded))
  return signed.flatMap((line) => line.find(councilInFull)?.whole ?? [])[0]?.words()
})

/** A paper that a site's page links to: "Appendix A - Lewes Borough Council report pdf icon PDF 612 KB". */
function isAttachment(name: View): boolean {
  const behind = name.at({ start: name.end, end: Math.min(name.end + 100, name.doc.text.length) })
  return /^[^\n]*\bPDF \d+ [KM]B\b/.test(behind.folded)
}

function titleCase(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
