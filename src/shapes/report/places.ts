import type { Place } from '../../rules/part.ts'

const homes = /\bchildren's\s+homes?\b/i

/** The whole part but for the paragraphs on children's homes: their inspections are not those of the authority's services. */
export const exceptChildrensHomes: Place = (part) => {
  const left = part.view.blocks().filter((block) => homes.test(block.folded))
  const starts = [part.view.start, ...left.map((block) => block.end)]
  return starts.map((start, at) => part.view.at({ start, end: left[at]?.start ?? part.view.end })).filter((stretch) => !stretch.isEmpty)
}
