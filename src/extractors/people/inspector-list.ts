import type { Draft } from '../../record/draft.ts'
import type { Inspector, InspectorRole } from '../../record/schema.ts'
import type { View } from '../../text/view.ts'
import { parseGrade } from '../../vocabulary/grades.ts'
import { inspectorTitle, parseInspectorTitle } from './inspector-title.ts'
import { nameWords, parseName } from './person-name.ts'

type Title = NonNullable<ReturnType<typeof parseInspectorTitle>> & { readonly at: View }
interface Named { readonly at: View; readonly name: string; title?: Title }

/** A month behind a day begins no name: "on 12 June Ann Marsh". */
const pieces = new RegExp(`(?<title>${inspectorTitle})|(?<!\\d(?:st|nd|rd|th)? )(?<name>${nameWords})`, 'u')

/**
 * People in a list, with the titles that stand before or behind them: "A, HMI, and B, HMI", "A and B, Her Majesty's Inspectors, and C, Ofsted
 * Inspector", "His Majesty's Inspectors A and B". A title behind names counts for all before it that have none yet.
 */
export function inspectorList(list: View, role: InspectorRole, leadingTitle?: View): Draft<Inspector>[] {
  const named: Named[] = []
  let ahead = leadingTitle && titleOf(leadingTitle)
  for (const { whole, groups } of list.findAll(pieces)) {
    const title = groups.title && titleOf(groups.title)
    const waiting = named.filter((person) => !person.title)
    if (title && waiting.length) for (const person of waiting) person.title = title
    else if (title) ahead = title
    else addName(named, whole, ahead)
  }
  return named.map((person) => toInspector(person, role))
}

function addName(named: Named[], at: View, title: Title | undefined): void {
  const name = parseName(at.value)
  if (name && !parseGrade(name)) named.push({ at, name, title })
}

function titleOf(at: View): Title | undefined {
  const parsed = parseInspectorTitle(at.folded)
  return parsed && { ...parsed, at }
}

function toInspector({ at, name, title }: Named, role: InspectorRole): Draft<Inspector> {
  return {
    name: at.means(name),
    role: (title?.at ?? at).means(role),
    title: title?.title ? title.at.means(title.title) : null,
    organisation: title?.organisation ? title.at.means(title.organisation) : null,
  }
}
