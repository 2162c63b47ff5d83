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
    const untitled = countedIn(text, from, lists.map(({ people }) => people)).filter((one) => !one.title)
    const last = list.people.at(-1)
    const place = piece === 'lead' ? 'lead' : placeBehind(text, last, { from, to }, pieces)
    if (place) setPlace(place, text.word(to - 1) === 'inspectors' ? list.people : [last])
    else if (piece === 'inspector' || piece === 'shadow') {
      lists.push({ role: piece, people: [] })
      next = { role: piece, title: undefined }
    } else if (piece !== 'title') list.people.push({ ...next, from, to, name: text.at(from, name)?.value })
    else if (untitled.length) for (const one of untitled) one.title = here
    else if (last && isOwn(text, pieces, last, { from, to })) last.title = here
    else next = { role: here?.value.place === 'lead' ? 'lead' : list.role, title: here?.value.place ? ahead ?? here : here }
  }
  return lists.flatMap(({ people }) => people).map(({ from, to, ...value }) => ({ from, to, value }))
}

/**
 * Whose a title behind names is: of all in the list, of one where it says so, and of those in the lists before it too in "A, with B, both
 * of them Her Majesty's Inspectors".
 */
function countedIn(text: Text, at: number, lists: readonly Named[][]): readonly Named[] {
  if (text.word(at) === 'one') return lists.at(-1)?.slice(-1) ?? []
  return [1, 2, 3].some((back) => ['both', 'all'].includes(text.word(at - back) ?? '')) ? lists.flat() : lists.at(-1) ?? []
}

/** "HMI A and B, Ofsted Inspector": a title behind a name that has only the one of the list, and before none, is the name's own. */
function isOwn(text: Text, pieces: Match['captures'], last: Named, { from, to }: Tokens): boolean {
  return last.to >= from - 1 && text.word(last.to - 1) !== 'and' && last.title?.to !== last.from && !isAhead(pieces, to)
}

/** The place in the team right behind a person, title and all, and before no name: "A HMI (lead inspector)". */
function placeBehind(text: Text, last: Named | undefined, { from, to }: Tokens, pieces: Match['captures']): InspectorTitle['place'] {
  const end = last && Math.max(last.to, last.title?.to ?? 0)
  const isBehind = end !== undefined && (end === from || (end === from - 1 && text.word(end) !== 'and'))
  return isBehind && !isAhead(pieces, to) ? text.at(from, title)?.value.place : undefined
}

function setPlace(place: InspectorTitle['place'], people: readonly (Named | undefined)[]): void {
  for (const one of people) if (one && place === 'lead') one.role = 'lead'
}

function isAhead(pieces: Match['captures'], to: number): boolean {
  return pieces.some((next) => next.name === 'name' && next.from === to)
}

type Tokens = Pick<Found, 'from' | 'to'>
type Named = Omit<Titled, 'title' | 'role'> & Omit<Find<unknown>, 'value'> & { role: Role; title?: Found<InspectorTitle> }
