import type { Draft } from '../../record/draft.ts'
import type { Inspector, InspectorRole } from '../../record/schema.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { type Finder, foundIn, textOf } from '../../phrases/finder.ts'
import type { InspectorTitle } from '../../phrases/person/title.ts'
import type { Titled } from '../../phrases/person/titled.ts'
import { inspectorateName, parseInspectorate } from '../../vocabulary/inspectorates.ts'

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

const from = '(?:(?:of|from|for)|,? (?:who )?led (?:[a-z]+ [a-z]+ )?(?:for|on behalf of))'
const place = String.raw`(?:,? \(?(?:joint )?(?:lead|team) inspector\)?)?`
const ends = String.raw`(?=$|[.,;)\n]| (?:lead|inspector))`
const body = `(?:the )?(?<body>${inspectorateName.source})`
const behind = new RegExp(String.raw`^${place} ?(?:\(|,? ?${from} |, (?=[^,.;]{2,40}${ends}))${body}`, 'i')
const before = new RegExp(String.raw`\b(?<body>${inspectorateName.source})(?:'s|,)?(?: by)? $`, 'i')
const reach = 80

/** The inspectorate beside a name: "A of Ofsted", "B (CQC)", "Ofsted's C", "D, who led the review for Ofsted". */
function bodyBeside(name: View): Grounded<string> | undefined {
  const line = name.doc.text
  const after = name.at({ start: name.end, end: Math.min(line.length, name.end + reach) })
  const ahead = name.at({ start: Math.max(0, name.start - reach), end: name.start })
  return (after.find(behind) ?? ahead.find(before))?.groups.body?.read(parseInspectorate)
}

/** An inspector of a record; words in a name's place that are none are told as such. */
export function toInspector({ value, at, title }: NamedInspector, role: InspectorRole = value.role): Draft<Inspector> | Unread {
  const { name } = value
  if (name === undefined) return at.unread('name-doubtful', `"${at.value}" stands where an inspector's name should.`)
  return {
    name: at.means(name),
    role: (title?.at ?? at).means(role),
    title: title?.value.title ? title.at.means(title.value.title) : null,
    organisation: (title?.value.organisation ? title.at.means(title.value.organisation) : bodyBeside(at)) ?? null,
  }
}
