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
 * "lead inspector" come those who lead, with the title of all. Pieces named by a role begin a list of their own.
 */
export function titled(text: Text, pieces: Match['captures'], role: Role, ahead?: Found<InspectorTitle>): Find<Titled>[] {
  const lists: { readonly role: Role; readonly people: Named[] }[] = [{ role, people: [] }]
  let next = { role, title: ahead }
  for (const { name: piece, from, to } of pieces) {
    const list = lists.at(-1) ?? { role, people: [] }
    const here = text.at(from, title)
    const counted = isOfAll(text, from) ? lists.flatMap(({ people }) => people) : list.people
    const untitled = counted.filter((one) => !one.title)
    if (piece === 'inspector' || piece === 'shadow') {
      lists.push({ role: piece, people: [] })
      next = { role: piece, title: undefined }
    } else if (piece !== 'title') list.people.push({ ...next, from, to, name: text.at(from, name)?.value })
    else if (untitled.length) for (const one of untitled) one.title = here
    else if (isOwn(text, pieces, list.people.at(-1), { from, to })) Object.assign(list.people.at(-1) ?? {}, { title: here })
    else next = { role: here?.value.place === 'lead' ? 'lead' : list.role, title: here?.value.place ? ahead ?? here : here }
  }
  return lists.flatMap(({ people }) => people).map(({ from, to, ...value }) => ({ from, to, value }))
}

/** "A, with B, both of them Her Majesty's Inspectors": such a title is that of those in the lists before it too. */
function isOfAll(text: Text, at: number): boolean {
  return [1, 2, 3].some((back) => ['both', 'all'].includes(text.word(at - back) ?? ''))
}

/** "HMI A and B, Ofsted Inspector": a title behind a name that has only the one of the list, and before none, is the name's own. */
function isOwn(text: Text, pieces: Match['captures'], last: Named | undefined, { from, to }: Tokens): boolean {
  const isBehind = last !== undefined && last.to >= from - 1 && text.word(last.to - 1) !== 'and'
  return isBehind && last.title?.to !== last.from && !pieces.some((next) => next.name === 'name' && next.from === to)
}

type Tokens = Pick<Found, 'from' | 'to'>
type Named = Omit<Titled, 'title'> & Omit<Find<unknown>, 'value'> & { title?: Found<InspectorTitle> }
