import type { Match } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import type { Find } from '../finder.ts'
import { name } from './name.ts'
import { type InspectorTitle, title } from './title.ts'

export type Role = 'lead' | 'inspector' | 'shadow' | 'quality-assurance'

/** An inspector as named in a sentence or list. */
export interface Titled {
  /** Undefined where words that are no name stand in its place. */
  readonly name: string | undefined
  readonly role: Role
  /** The title beside the name. */
  readonly title?: Found<InspectorTitle>
}

/**
 * People with their titles: one after names counts for all before it that have none yet, one before names for all after it: after
 * "lead inspector" come those who lead. Pieces named by a role begin a list of their own.
 */
export function titled(text: Text, pieces: Match['captures'], role: Role, ahead?: Found<InspectorTitle>): Find<Titled>[] {
  const lists: Named[][] = [[]]
  let next = { role, title: ahead }
  for (const { name: piece, from, to } of pieces) {
    const here = text.at(from, title)
    const untitled = lists.at(-1)?.filter((one) => !one.title) ?? []
    if (piece === 'inspector' || piece === 'shadow') {
      lists.push([])
      next = { role: piece, title: undefined }
    } else if (piece !== 'title') lists.at(-1)?.push({ ...next, role: next.title?.value.leads ? 'lead' : next.role, from, to, name: text.at(from, name)?.value })
    else if (untitled.length) for (const one of untitled) one.title = here
    else next = { ...next, title: here }
  }
  return lists.flat().map(({ from, to, ...value }) => ({ from, to, value }))
}

type Named = Omit<Titled, 'title'> & Omit<Find<unknown>, 'value'> & { title?: Found<InspectorTitle> }
