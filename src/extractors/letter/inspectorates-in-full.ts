import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { inspectorateName, parseInspectorate } from '../../vocabulary/inspectorates.ts'
import type { PersonDraft } from '../people/person-line.ts'

/**
 * A joint letter signs in short, "HMI Constabulary", for an inspectorate that its text names in full, "HMI Constabulary and Fire & Rescue
 * Services (HMICFRS)": the longest name in the text that begins with the words signed says which one it is.
 */
export function inspectoratesInFull(people: readonly PersonDraft[], text: View): PersonDraft[] {
  if (!people.some(({ organisation }) => isInspectorate(organisation))) return [...people]
  const names = text.findAll(inspectorateName).map(({ whole }) => whole.folded)
  return people.map((person) => {
    const { organisation } = person
    return { ...person, organisation: isInspectorate(organisation) ? inFull(organisation, names) : organisation }
  })
}

function isInspectorate(organisation: Grounded<string> | null): organisation is Grounded<string> {
  return organisation !== null && parseInspectorate(organisation.at.folded) === organisation.value
}

function inFull(signed: Grounded<string>, names: readonly string[]): Grounded<string> {
  const begins = `${signed.at.folded.toLowerCase()} `
  const [longest] = names.filter((name) => name.toLowerCase().startsWith(begins)).sort((a, b) => b.length - a.length)
  const name = longest === undefined ? undefined : parseInspectorate(longest)
  return name === undefined ? signed : signed.at.means(name)
}
