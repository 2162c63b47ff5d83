import { withSlashes } from '../../../batch/disk/paths.ts'
import type { Input } from '../../../batch/find/input.ts'
import type { LinkFinder } from '../../../report/data/source-finder.ts'
import { linkTo } from './find-sources.ts'

/** Steps at the start of a name that say where somebody stood. */
const standing = /^(?:\.{0,2}\/)+/

/** Finds files that no record was made of by their whole names; one that is inside another by the name of that. */
export function unreadLinks(inputs: readonly Input[], out: string): LinkFinder {
  const places = inputs.map(({ path }) => [path, `/${withSlashes(path)}`] as const)
  return (file) => {
    const [name = ''] = file.split('!/')
    const end = `/${name.replace(standing, '')}`
    const [found, ...others] = places.filter(([, place]) => place.endsWith(end))
    return found && others.length === 0 ? linkTo({ path: found[0] }, out) : undefined
  }
}
