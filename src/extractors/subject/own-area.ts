import type { Part } from '../../rules/part.ts'
import type { View } from '../../text/view.ts'
import type { Authority } from '../../vocabulary/authorities.ts'
import { authoritiesIn } from '../authority/authority.ts'

const known = new WeakMap<Part, Authority | undefined>()

/** Whether a sentence tells of another council's services: it names councils, none of them abolished, and not the one that its paper names most. */
export function isElsewhere(sentence: View, part: Part): boolean {
  const named = authoritiesIn(sentence).map(({ authority }) => authority).filter(({ abolished }) => abolished === undefined)
  return named.length > 0 && !named.includes(ownAuthority(part) ?? (named[0] as Authority))
}

function ownAuthority(part: Part): Authority | undefined {
  if (!known.has(part)) known.set(part, mostNamed(part))
  return known.get(part)
}

/** Of several named equally often the first. */
function mostNamed(part: Part): Authority | undefined {
  const counts = new Map<Authority, number>()
  for (const { authority } of authoritiesIn(part.view)) counts.set(authority, (counts.get(authority) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
