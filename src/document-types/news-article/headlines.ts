import { type Place, head } from '../../rules/part.ts'
import { fits } from '../../text/search.ts'

/** The way to a page, its menu and its region are not what it is about. */
const navigation = / \| | > |\t/
/** Nor is the trust that serves several councils, above its own page. */
const trust = /^[A-Z][\w' ]{3,60} Children's Trust$/

/** A page's first lines, but for those of its site. */
export const headlines: Place = (part) => {
  const lines = head(400)(part).flatMap((view) => view.blocks())
  return lines.filter(({ folded }) => !fits(navigation, folded) && !fits(trust, folded))
}
