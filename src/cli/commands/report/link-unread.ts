import { basename } from 'node:path'
import { groupBy } from '../../../analysis/lists/group-by.ts'
import type { LinkFinder } from '../../../report/data/source-finder.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import type { Troubles } from '../../trouble/troubles.ts'
import { linkTo } from './find-sources.ts'

/** Finds files that no record was made of by their names below a folder; one that is inside another by the name of that. */
export async function unreadLinks(folder: string, out: string, troubles: Troubles): Promise<LinkFinder> {
  const byName = groupBy(await findInputs([folder], troubles), ({ path }) => basename(path))
  return (file) => {
    const [name = ''] = file.split('!/')
    const found = byName.get(basename(name)) ?? []
    const [only] = found.filter(({ path }) => found.length === 1 || path.endsWith(name))
    return only && linkTo(only, out)
  }
}
