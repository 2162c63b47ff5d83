import { isWord } from '../layout/hyphens/word-list.ts'
import { authorities } from '../vocabulary/authorities.ts'
import { keysOf } from './tokens.ts'

/** Shorter words of a name mean too much to stand for a person. */
const shortest = 3

/** Days and months, which a list of words lacks. */
const times = new Set([
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'easter', 'christmas',
])

let places: ReadonlySet<string> | undefined

/** Whether one word of a name means something else as well: "Hall", "May", "Kent". It alone tells nobody. */
export function isAmbiguous(key: string): boolean {
  return key.length < shortest || times.has(key) || isWord(key) || isOfPlace(key)
}

/** Whether words may be the name of a place: "West Essex". A person of such a name is told by a field of persons alone. */
export function isPlace(keys: readonly string[]): boolean {
  return keys.some(isOfPlace) && keys.every(isAmbiguous)
}

function isOfPlace(key: string): boolean {
  places ??= new Set(authorities.flatMap(({ name, aliases = [] }) => [name, ...aliases]).flatMap(keysOf))
  return places.has(key)
}
