import { defineExtractor } from '../../../rules/extractor.ts'
import { parseAuthority } from '../../../vocabulary/authority-names.ts'
import { authorityName } from '../../../vocabulary/authority-names.ts'

const kind = String.raw`(?:(?:County|City|Metropolitan|District|Borough|Unitary)\s+)*`
const plain = new RegExp(String.raw`(?<![\w-])(?:(?:London|Royal)\s+Borough\s+of\s+${authorityName}|City\s+of\s+${authorityName}(?:\s+Metropolitan)?(?:\s+District)?\s+Council|${authorityName}\s+${kind}Council)\b`, 'i')
const inArea = new RegExp(String.raw`\bthe\s+(?<kind>county|city|borough|metropolitan\s+borough)\s+council\s+in\s+(?<area>${authorityName})\b`, 'i')

/** A city whose council signs with its plain name. */
const cityLine = new RegExp(String.raw`^City\s+of\s+${authorityName}$`, 'im')
const masthead = 400

/** The council that issues a paper: its name as printed, failing that put together from "the county council in Oxfordshire". */
export const councilName = defineExtractor<string>('council-name', (view) => {
  const printed = view.findAll(plain).find(({ whole }) => /^[A-Z]/.test(whole.quote)) ?? view.slice(0, masthead).find(cityLine)
  if (printed) return printed.whole.words()
  const { area, kind: sort } = view.find(inArea)?.groups ?? {}
  const authority = area && parseAuthority(area.folded)
  return authority && area && sort ? sort.to(area).means(`${authority.name} ${titleCase(sort.value)} Council`) : undefined
})

function titleCase(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
