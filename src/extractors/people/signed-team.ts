import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { titlesIn } from '../../phrases/person/title.ts'
import { signatoriesIn } from '../letter/signature.ts'
import type { PersonDraft } from './person-line.ts'

const took = /\binspector\b/i
const director = /\bchief inspector\b|\bdirector\b/i
const cqc = /\b(?:CQC|Care Quality Commission)\b/

/**
 * Who signs a joint letter as one of its inspectors took part: "HMI Lead Inspector", "CQC Inspector", "Ofsted Inspector"; directors and
 * chief inspectors only sign.
 */
export const signedTeam = defineExtractor<Inspector[]>('signed-team', (view) =>
  signatoriesIn(view).flatMap((person) => (person.role ? inspectorOf(person) ?? [] : [])))

/** Who is an inspector by office, or by the title behind the name. */
export function inspectorOf({ name, role, organisation }: PersonDraft): Draft<Inspector> | undefined {
  if (!name) return undefined
  const ground = role?.at ?? name.at
  const title = titlesIn(name.at).at(-1) ?? titlesIn(ground)[0]
  if (ground.has(director) || !(role ? ground.has(took) : title)) return undefined
  return {
    name,
    role: ground.means(/\blead\b/i.test(ground.folded) ? 'lead' : 'inspector'),
    title: title?.value.title ? title.at.means(title.value.title) : null,
    organisation: organisation ?? organisationOf(ground, title?.value.organisation),
  }
}

function organisationOf(role: View, implied: string | null | undefined): Grounded<string> | null {
  if (implied) return role.means(implied)
  return role.find(cqc)?.whole.means('CQC') ?? null
}
