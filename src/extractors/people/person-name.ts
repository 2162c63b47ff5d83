import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { parseName } from '../../vocabulary/names.ts'

/** The person's name that a view holds, with honorifics left out of the value but not of the place. */
export function personName(view: View): Grounded<string> | undefined {
  const words = view.trim()
  const name = parseName(words.value)
  return name === undefined ? undefined : words.means(name)
}
