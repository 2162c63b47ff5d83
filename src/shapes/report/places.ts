import type { Place } from '../../rules/part.ts'

const homes = /\bchildren's homes?\b/i

/** The whole part but for what it says of earlier inspections in a section of its own. */
export const exceptEarlier: Place = (part) => part.view.split(part.bodies('previous', 'progress', 'area')).filter((stretch) => !stretch.isEmpty)

/** The whole part but for the paragraphs on children's homes: their inspections are not those of the authority's services. */
export const exceptChildrensHomes: Place = ({ view }) => {
  if (!view.has(homes)) return [view]
  return view.split(view.blocks().filter((block) => block.has(homes))).filter((stretch) => !stretch.isEmpty)
}
