import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { signatoriesIn } from '../letter/signature.ts'
import { inspectorTitle, parseInspectorTitle } from './inspector-title.ts'
import type { PersonDraft } from './person-line.ts'

const took = /\binspector\b/i
const director = /\bchief\s+inspector\b|\bdirector\b/i
const title = new RegExp(inspectorTitle)
const postNominal = /\bHMI$/

/** Who signs a joint letter as one of its inspectors took part: "HMI Lead Inspector", "CQC Inspector", "Ofsted Inspector"; directors and chief inspectors only sign. */
export const signedTeam = defineExtractor<Inspector[]>('signed-team', (view) => signatoriesIn(view).flatMap((person) => toInspector(person) ?? []))

function toInspector({ name, role, organisation }: PersonDraft): Draft<Inspector> | undefined {
  if (!name || !role || !took.test(role.at.folded) || director.test(role.at.folded)) return undefined
  const printed = name.at.find(postNominal)?.whole ?? role.at.find(title)?.whole
  const parsed = printed && parseInspectorTitle(printed.folded)
  return {
    name,
    role: role.at.means(/\blead\b/i.test(role.at.folded) ? 'lead' : 'inspector'),
    title: parsed?.title ? printed?.means(parsed.title) ?? null : null,
    organisation: organisation ?? organisationOf(role.at, parsed?.organisation),
  }
}

function organisationOf(role: View, implied: string | null | undefined) {
  if (implied) return role.means(implied)
  return role.find(/\b(?:CQC|Care\s+Quality\s+Commission)\b/)?.whole.means('CQC') ?? null
}
