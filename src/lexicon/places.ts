import { authorities } from '../vocabulary/authorities.ts'
import { terms } from './terms.ts'

/** The names of local authorities. */
export const place = terms(
  'place',
  Object.fromEntries(authorities.map(({ name, aliases = [] }) => [name, [name, ...aliases].flatMap(withSign)])),
)

function withSign(name: string): string[] {
  return name.includes(' and ') ? [name, name.replace(' and ', ' & ')] : [name]
}
