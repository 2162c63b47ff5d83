import { authorities } from '../../../vocabulary/authorities.ts'

/** Who took over the children's services of an authority that was abolished. One that kept its name is one authority throughout. */
const successors: Readonly<Record<string, readonly string[]>> = {
  bournemouth: ['bournemouth-christchurch-and-poole'],
  poole: ['bournemouth-christchurch-and-poole'],
  northamptonshire: ['north-northamptonshire', 'west-northamptonshire'],
  cumbria: ['cumberland', 'westmorland-and-furness'],
}

/**
 * Whose inspections a tile shows on a day: the authority's own, or before its first day those of whom it took over from, which another
 * tile may show as well. Councils are abolished on the last of March; the next day is that of their successors.
 */
export function shownOn(day: string, id: string): string[] {
  const before = authorities.filter((former) =>
    successors[former.id]?.includes(id) && former.abolished !== undefined && day < `${former.abolished}-04-01`)
  return before.length > 0 ? before.map((former) => former.id) : [id]
}
