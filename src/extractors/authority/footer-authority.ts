import type { Check } from '../../rules/document-type.ts'
import { warningAt } from '../../record/settle.ts'
import { fits } from '../../text/search.ts'
import { postcode } from '../../vocabulary/postcode.ts'
import { authoritiesIn } from './authority.ts'

const address = new RegExp(postcode)
/** A town stands so many lines above its postcode, or in one line with it. */
const addressLines = 2

/** A running head or foot that names another authority than the title page: the title page wins, a person should look. */
export const footerAuthority: Check = ({ view }, body) => {
  if (!body.authority) return []
  const furniture = view.furniture()
  // A letterhead that several letters of a pack have in common is furniture, too.
  const feet = furniture.filter((_, at) => !furniture.slice(at, at + addressLines + 1).some((line) => fits(address, line.value)))
  const other = feet.flatMap(authoritiesIn).find(({ authority }) => authority.name !== body.authority?.name)
  if (!other) return []
  const message = `The page's foot names ${other.authority.name}, the title page ${body.authority.name}.`
  return [warningAt('authority-conflict', message, other.at)]
}
