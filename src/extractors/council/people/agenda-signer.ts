import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { dateLine } from '../../../phrases/time/day.ts'
import type { PersonDraft } from '../../people/person-line.ts'
import { nameAboveOffice } from '../../people/office-line.ts'

const issued = /^(?:issued|dated?|published|d[ei]spatched)\b/i
/** How many lines below the office the day may stand. */
const reach = 2

/** Who calls a meeting: a name above an office in an agenda, and the day of the summons right below. */
export const agendaSigner = defineExtractor<Person[]>('agenda-signer', (view) => {
  const { signer } = summons(view) ?? {}
  return signer ? [signer] : []
})

/** That day, where it stands alone: an agenda's own. */
export const summonsDate = defineExtractor<string>('summons-date', (view) => {
  const day = summons(view)?.day
  return day && dateLine(day)
})

function summons(view: View): { signer: PersonDraft; day: BlockView } | undefined {
  const blocks = view.blocks()
  for (const [at, name] of blocks.entries()) {
    const signer = nameAboveOffice(name, blocks[at + 1])
    if (!signer) continue
    const day = blocks.slice(at + 2, at + 2 + reach).find((line) => dateLine(line) !== undefined || line.has(issued))
    if (day) return { signer, day }
  }
  return undefined
}
