import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { honorific } from '../../vocabulary/honorifics.ts'
import { parseName, surname } from '../../vocabulary/names.ts'

/** The person's name that a view holds, with honorifics left out of the value but not of the place. */
export function personName(view: View): Grounded<string> | undefined {
  const words = view.trim()
  const name = parseName(words.value)
  return name === undefined ? undefined : words.means(name)
}

const honoured = new RegExp(String.raw`^${honorific} (?<name>${surname})$`, 'iu')

/** A surname that only its honorific tells to be one: "Councillor Okoro", "Mrs Hale". */
export function honouredSurname(view: View): Grounded<string> | undefined {
  const words = view.trim()
  const name = words.find(honoured)?.groups.name
  return name && /^\p{Lu}/u.test(name.value) ? words.means(name.value) : undefined
}
