import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { dateLine } from '../../../phrases/time/day.ts'
import type { PersonDraft } from '../../people/person-line.ts'
import { namedPerson } from './named-person.ts'
import { nameAboveOffice } from '../../people/office-line.ts'

const issued = /^(?:issued|dated?|published|d[ei]spatched)\b/i
/** How many lines below the name and the office the day may stand. */
const reach = 2
const longestLine = 80

/** Who calls a meeting: a name above or beside an office in an agenda, and the day of the summons below it. */
export const agendaSigner = defineExtractor<Person[]>('agenda-signer', (view) => {
  const { signer } = summons(view) ?? {}
  return signer ? [signer] : []
})

/** That day, where it stands alone: an agenda's own. */
export const summonsDate = defineExtractor<string>('summons-date', (view) => {
  const day = summons(view)?.day
  return day && dateLine(day)
})

/** Members attend, and "To:" is written to. */
const isOther = /^(?:to|cc|for|from|councillor|cllr|members?)\b|\bchair(?:man|woman|person)?\b/i

/** "NAME, Chief Executive" */
function inOneLine(line: BlockView): PersonDraft | undefined {
  const person = line.value.length < longestLine && !line.has(isOther) ? namedPerson(line) : undefined
  return person?.name && person.role ? person : undefined
}

function summons(view: View): { signer: PersonDraft; day: BlockView } | undefined {
  const blocks = view.blocks()
  for (const [at, name] of blocks.entries()) {
    const signer = nameAboveOffice(name, blocks[at + 1]) ?? inOneLine(name)
    if (!signer) continue
    const day = blocks.slice(at + 1, at + 2 + reach).find((line) => dateLine(line) !== undefined || line.has(issued))
    if (day) return { signer, day }
  }
  return undefined
}
