import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { dateLine } from '../../../phrases/time/day.ts'
import { personName } from '../../people/person-name.ts'
import { isOfficeLine } from './contact-details.ts'

const issued = /^(?:issued|dated?|published|d[ei]spatched)\b/i
/** How many lines below the office the day may stand. */
const reach = 2

/** Who calls a meeting: a name above an office in an agenda, and the day of the summons right below. */
export const agendaSigner = defineExtractor<Person[]>('agenda-signer', (view) => {
  const { name, office } = summons(view) ?? {}
  const found = name && personName(name)
  return found && office ? [{ name: found, role: office.words(), organisation: null }] : []
})

/** That day, where it stands alone: an agenda's own. */
export const summonsDate = defineExtractor<string>('summons-date', (view) => {
  const day = summons(view)?.day
  return day && dateLine(day)
})

function summons(view: View): { name: BlockView; office: BlockView; day: BlockView } | undefined {
  const blocks = view.blocks()
  for (const [at, name] of blocks.entries()) {
    const office = blocks[at + 1]
    if (!office || name.block.kind === 'row' || !isOfficeLine(office) || personName(name) === undefined) continue
    const day = blocks.slice(at + 2, at + 2 + reach).find((line) => dateLine(line) !== undefined || issued.test(line.folded))
    if (day) return { name, office, day }
  }
  return undefined
}
