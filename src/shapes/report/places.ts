import type { Place } from '../../rules/part.ts'

const homes = /\bchildren's homes?\b/i

/** The whole part but for the paragraphs on children's homes: their inspections are not those of the authority's services. */
export const exceptChildrensHomes: Place = (part) => {
  return part.view.split(part.view.blocks().filter((block) => homes.test(block.folded))).filter((stretch) => !stretch.isEmpty)
}
