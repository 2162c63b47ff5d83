import { anyOf } from '../../text/any-of.ts'
import type { InspectorTitle } from '../../record/schema.ts'

/** Titles of inspectors in print. `null` marks words that are a title of no id of the contract, so that they are not taken for a name. */
const titles: readonly { readonly pattern: string; readonly title: InspectorTitle | null; readonly organisation: string | null }[] = [
  { pattern: String.raw`HMI [Dd]esignate|(?:Her|His) Majesty's Inspectors?,? ?[Dd]esignate`, title: null, organisation: 'Ofsted' },
  { pattern: String.raw`[Ss]enior (?:Her|His) Majesty's Inspectors?|[Ss]enior HMIs?\b`, title: 'hmi', organisation: 'Ofsted' },
  { pattern: String.raw`(?:(?:one|two|three|four|five|six|all) of )?(?:Her|His|her|his) Majesty's [Ii]nspectors?(?: ?\(HMI\))?`, title: 'hmi', organisation: 'Ofsted' },
  { pattern: String.raw`HMIs?\b`, title: 'hmi', organisation: 'Ofsted' },
  { pattern: String.raw`(?:Ofsted|OFSTED) (?:[Ss]ocial [Cc]are )?(?:[Rr]egulatory )?[Ii]nspectors?`, title: 'ofsted-inspector', organisation: 'Ofsted' },
  { pattern: String.raw`(?:[Ss]ocial [Cc]are )?[Rr]egulatory [Ii]nspect(?:ors?|ion [Mm]anagers?)|SCRI\b`, title: null, organisation: null },
  { pattern: String.raw`[Aa]dditional [Ii]nspectors?`, title: 'additional-inspector', organisation: null },
  { pattern: String.raw`[Aa]ssociate [Ii]nspectors?`, title: null, organisation: null },
  { pattern: String.raw`(?:[Cc]ontracted|[Tt]rainee|[Ss]hadow(?:ing)?|[Ll]ead|[Tt]eam|CQC) [Ii]nspectors?`, title: null, organisation: null },
]

/** Source of a pattern (case matters) for any title of an inspector. */
export const inspectorTitle = anyOf(...titles.map((entry) => entry.pattern))

/** What a printed title says: the contract's id and the organisation it implies. */
export function parseInspectorTitle(words: string): { title: InspectorTitle | null; organisation: string | null } | undefined {
  const entry = titles.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(words.trim()))
  return entry && { title: entry.title, organisation: entry.organisation }
}
