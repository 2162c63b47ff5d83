import { anyOf } from '../text/any-of.ts'

/** Who in a council meets, is asked and decides, by sort. */
const bodies = {
  executive: ['cabinet', 'executive'],
  committee: ['committee', 'sub-?committee', 'panel', 'commission', 'forum', 'assembly'],
  board: ['board'],
  council: ['council'],
  holder: ['mayor', 'leader'],
  members: ['members', 'councillors'],
} as const

type Sort = keyof typeof bodies

/** The Care Quality Commission is none of a council's. */
const ofCouncil = (name: string): string => (name === 'commission' ? `(?<!quality )${name}` : name)

/** Source of a pattern for a body of these sorts, in small letters. */
export function bodyOf(...sorts: readonly Sort[]): string {
  return anyOf(...sorts.flatMap((sort) => bodies[sort]).map(ofCouncil))
}

/** A body that meets and bears a name of its own: not the council as a whole. */
export const meetingBody = bodyOf('executive', 'committee', 'board')

/** Whoever may be asked for a decision. */
export const decidingBody = bodyOf('executive', 'committee', 'board', 'council', 'holder', 'members')

/** A committee by its sort or by its task: it does not decide for the executive. */
export const advisingBody = anyOf(bodyOf('committee'), 'scrutiny', 'select', 'overview')

/** The agencies' board that an inspection asks beside the council. */
export const safeguardingBoard = anyOf('LSCB', String.raw`(?:[\w']+ ){0,3}safeguarding (?:children )?(?:board|partnership)`)

/** A member of the executive with a field of his or her own. */
export const executiveMember = anyOf(`${bodyOf('executive')} member`, 'portfolio holder')

const capitalised = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`

/** A body as a name ends in it: with a capital, or in capitals. */
export const bodyInName = anyOf(...Object.values(bodies).flat().flatMap((name) => [capitalised(name), name.toUpperCase()]))
