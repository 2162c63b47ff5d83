import type { RecordBody } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import { foldSpace, fold } from '../../text/fold.ts'
import type { View } from '../../text/view.ts'
import type { ListedAuthority } from '../declared.ts'
import { wordsPattern } from '../patterns.ts'

type Authority = RecordBody['authority']

/** The first authority or body of a project's own table that a view names. */
export function listedAuthority(authorities: readonly ListedAuthority[]): Extractor<Authority> {
  const byName = new Map(authorities.flatMap((one) => [one.name, ...one.aliases].map((name) => [key(name), one])))
  const longestFirst = [...byName.keys()].sort((one, other) => other.length - one.length)
  const anyName = wordsPattern(longestFirst)
  return defineExtractor<Authority>('listed-authority', (view) => named(view.find(anyName)?.whole, byName))
}

function named(at: View | undefined, byName: ReadonlyMap<string, ListedAuthority>): ReturnType<Extractor<Authority>> {
  const found = at && byName.get(key(at.quote))
  return found && at.means({ name: found.name, code: found.code, urn: null, printed: at.value })
}

function key(name: string): string {
  return foldSpace(fold(name)).toLowerCase()
}
