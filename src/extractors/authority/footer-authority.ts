import type { Check } from '../../rules/document-type.ts'
import { warningAt } from '../../record/settle.ts'
import { authoritiesIn } from './authority.ts'

/** A running head or foot that names another authority than the title page: the title page wins, a person should look. */
export const footerAuthority: Check = ({ view }, body) => {
  if (!body.authority) return []
  const feet = view.allBlocks().filter((block) => block.block.kind === 'furniture')
  const other = feet.flatMap(authoritiesIn).find(({ authority }) => authority.name !== body.authority?.name)
  return other ? [warningAt('authority-conflict', `The page's foot names ${other.authority.name}, the title page ${body.authority.name}.`, other.at)] : []
}
