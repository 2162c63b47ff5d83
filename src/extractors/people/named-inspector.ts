import type { Draft } from '../../record/draft.ts'
import type { Inspector, InspectorRole } from '../../record/schema.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { type Finder, foundIn, textOf } from '../../phrases/finder.ts'
import type { InspectorTitle } from '../../phrases/person/title.ts'
import type { Titled } from '../../phrases/person/titled.ts'

/** An inspector with the places of name and title. */
export interface NamedInspector<Value extends Titled = Titled> {
  readonly value: Value
  readonly at: View
  readonly title: Grounded<InspectorTitle> | undefined
}

/** The inspectors that a phrase names in a view. */
export function inspectorsIn<Value extends Titled>(phrase: Finder<Value>, view: View): NamedInspector<Value>[] {
  return foundIn(phrase, view).map(({ value, at }) => {
    const { title } = value
    return { value, at, title: title && textOf(view).place(title).means(title.value) }
  })
}

/** An inspector of a record; words in a name's place that are none are told as such. */
export function toInspector({ value, at, title }: NamedInspector, role: InspectorRole = value.role): Draft<Inspector> | Unread {
  const { name } = value
  if (name === undefined) return at.unread('name-doubtful', `"${at.value}" stands where an inspector's name should.`)
  return {
    name: at.means(name),
    role: (title?.at ?? at).means(role),
    title: title?.value.title ? title.at.means(title.value.title) : null,
    organisation: title?.value.organisation ? title.at.means(title.value.organisation) : null,
  }
}
