import type { Draft } from '../../record/draft.ts'
import type { Contact } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { allLabelled } from '../labelled.ts'
import { personLine } from '../people/person-line.ts'

const label = /(?:contact|lead|report(?:ing)?)\s+officers?(?:\(s\))?(?:\s+(?:name|contact|details))*|contact(?:\s+(?:name|person|details|for\s+(?:further|more)\s+information))?|for\s+(?:further|more)\s+information(?:,?\s+(?:please\s+)?contact)?/i
const phone = /(?:\b(?:tel(?:ephone)?(?:\s+(?:no|number))?|phone|direct\s+line|t)\b\s*[.:]*\s*)?(?<number>(?:\(?0\d{2,5}\)?|\+44)[ \d-]{5,12}\d)(?!\d)/i
const email = /(?:\be-?mail\b\s*[.:]*\s*)?(?<address>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)/i

/** "Contact officer: NAME, role; Tel: …; Email: …", the details behind the name or in the lines below it. */
export const contactOfficers = defineExtractor<Contact[]>('contact-officers', (view) => allLabelled(view, label).flatMap((value) => contact(value, view) ?? []))

function contact(value: View, view: View): Draft<Contact> | undefined {
  const around = withDetailsBelow(value, view)
  const number = around.find(phone)
  const address = around.find(email)
  const name = nameLine(value, [number?.whole, address?.whole])
  const person = personLine(name)
  if (!person && !number && !address) return undefined
  return {
    name: person?.name ?? null,
    role: person?.role ?? person?.organisation ?? null,
    phone: number?.groups.number?.words() ?? null,
    email: address?.groups.address?.words() ?? null,
  }
}

/** The words before the first detail, without the separator. */
function nameLine(value: View, details: readonly (View | undefined)[]): View {
  const first = details.filter((detail): detail is View => detail !== undefined && value.contains(detail)).sort((a, b) => a.start - b.start)[0]
  const line = (first ? value.before(first) : value).find(/^[^\n;|]*/)?.whole ?? value
  return line.find(/^.*?(?=[\s;,:.-]*$)/)?.whole ?? line
}

/** Telephone and mail may stand in the two lines below the name. */
function withDetailsBelow(value: View, view: View): View {
  let whole = value
  for (const block of view.after(value).blocks().slice(0, 2)) {
    if (!/^(?:tel|phone|e-?mail|0\d|[\w.]+@)/i.test(block.folded)) break
    whole = whole.to(block)
  }
  return whole
}
