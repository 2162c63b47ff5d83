import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { either } from '../../../text/either.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { dateLine } from '../../../phrases/time/day.ts'
import type { PersonDraft } from '../../people/person-line.ts'
import { namedPerson } from './named-person.ts'
import { nameAboveOffice } from '../../people/office-line.ts'

const issued = /^(?:issued|dated?|published|d[ei]spatched)\b/i
/** How many lines below the name and the office the day may stand. */
const reach = 2
const longestLine = 80

/** Members are asked to come, above the name of who asks them. */
const asked = anyOf('requested', 'summoned', 'invited', 'required')
const asksToCome = either(new RegExp(String.raw`\b${asked} to attend\b`, 'i'), /\bnotice is (?:hereby )?given\b/i)

/** Who calls a meeting: a name above or beside an office in an agenda, with the summons above it or its day below. */
export const agendaSigner = defineExtractor<Person[]>('agenda-signer', (view) => {
  const { signer } = summons(view) ?? {}
  return signer ? [signer] : []
})

/** That day, where it stands alone: an agenda's own. */
export const summonsDate = defineExtractor<string>('summons-date', (view) => {
  const day = summons(view)?.day
  return day && dateLine(day)
})

/** Members attend, "To:" is written to, and "Officer:" answers for an item. */
const isOther = either(
  /^(?:to|cc|for|from|councillor|cllr|members?)\b/i,
  /\bchair(?:man|woman|person)?\b/i,
  /^(?!signed)[^:]{2,40}:/i,
)

/** "NAME, Chief Executive" */
function inOneLine(line: BlockView): PersonDraft | undefined {
  const person = line.value.length < longestLine && !line.has(isOther) ? namedPerson(line) : undefined
  return person?.name && person.role ? person : undefined
}

function summons(view: View): { signer: PersonDraft; day?: BlockView } | undefined {
  const blocks = view.blocks()
  for (const [at, name] of blocks.entries()) {
    const signer = nameAboveOffice(name, blocks[at + 1]) ?? inOneLine(name)
    if (!signer) continue
    const day = blocks.slice(at + 1, at + 2 + reach).find((line) => dateLine(line) !== undefined || line.has(issued))
    if (day) return { signer, day }
    if (blocks.slice(Math.max(0, at - reach), at).some((line) => line.has(asksToCome))) return { signer }
  }
  return undefined
}
