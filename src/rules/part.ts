import { indexAtOrBefore } from '../text/doc.ts'
import type { View } from '../text/view.ts'
import { type Outline, type Section, findSections } from './outline.ts'

/** One document of a file, as rules see it: its words, and its sections by the outline of its type. */
export class Part {
  private found: readonly Section[] | undefined

  constructor(readonly view: View, private readonly outline: Outline = []) {}

  /** Found when they are first asked for. */
  get sections(): readonly Section[] {
    return this.found ??= findSections(this.view, this.outline)
  }

  /** Everything before the first heading of the outline, the whole part when it has none. */
  get opening(): View {
    const first = this.sections[0]
    return first ? this.view.before(first.heading) : this.view
  }

  bodies(...ids: readonly string[]): View[] {
    return this.sections.filter((section) => ids.includes(section.id)).map((section) => section.body)
  }
}

/** Where in a part a rule looks. */
export type Place = (part: Part) => readonly View[]

export const everywhere: Place = (part) => [part.view]

/** How much of a long part tells what it is, in UTF-16 code units. */
const telling = { first: 20_000, last: 10_000 }

/** Where a document says what it is: the whole part, or of a long report its beginning and its end, in whole lines. */
export const bothEnds: Place = ({ view }) => {
  const { blocks } = view.doc
  const length = view.end - view.start
  if (length <= telling.first + telling.last) return [view]
  const lineStart = (at: number): number => blocks[indexAtOrBefore(blocks, at)]?.start ?? at
  const [first, last] = [lineStart(view.start + telling.first), lineStart(view.end - telling.last)]
  return [view.slice(0, first - view.start), view.slice(last - view.start)]
}

/** The bodies of the sections with some of an outline's ids, in the order of the document; an id that it has not does not compile. */
export function sectionsOf<Id extends string>(_outline: Outline<Id>): (...ids: readonly NoInfer<Id>[]) => Place {
  return (...ids) => (part) => part.bodies(...ids)
}

/** The first so many UTF-16 code units of the part: where a document says what it is. */
export function head(length: number): Place {
  return (part) => [part.view.slice(0, length)]
}
