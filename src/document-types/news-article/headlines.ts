import { type Place, head } from '../../rules/part.ts'
import { fits } from '../../text/search.ts'

/** The way to a page, its menu and its region are not what it is about. */
const navigation = / \| | > |\t/

/** A page's first lines, but for those of its site. */
export const headlines: Place = (part) => head(400)(part).flatMap((view) => view.blocks()).filter(({ folded }) => !fits(navigation, folded))
