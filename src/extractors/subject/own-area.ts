import { factOf } from '../../rules/fact.ts'
import type { View } from '../../text/view.ts'
import type { Part } from '../../rules/part.ts'
import { authoritiesIn, mostNamed } from '../authority/authority.ts'

/** The authority that a part names most often. */
const ownAuthority = factOf((part) => mostNamed(part.view)?.authority)

/**
 * Whether a sentence tells of another council's services: it names councils, none of them abolished, and not the one that its paper names
 * most.
 */
export function isElsewhere(sentence: View, part: Part): boolean {
  const named = authoritiesIn(sentence).map(({ authority }) => authority).filter(({ abolished }) => abolished === undefined)
  const own = ownAuthority(part)
  return named.length > 0 && own !== undefined && !named.includes(own)
}
