import { anyOf } from '../text/any-of.ts'

/** Who in a council meets, is asked and decides, by sort. */
const bodies = {
  executive: ['cabinet', 'executive'],
  committee: ['committee', 'sub-?committee', 'panel', 'board', 'commission', 'forum', 'assembly'],
  council: ['council'],
  holder: ['mayor', 'leader'],
  members: ['members', 'councillors'],
} as const

type Sort = keyof typeof bodies

/** Source of a pattern for a body of these sorts, in small letters; the Care Quality Commission is none of a council's. */
export function bodyOf(...sorts: readonly Sort[]): string {
  return `(?<!quality )${anyOf(...sorts.flatMap((sort) => bodies[sort]))}`
}

/** A body that meets and bears a name of its own: not the council as a whole. */
export const meetingBody = bodyOf('executive', 'committee')

/** Whoever may be asked for a decision. */
export const decidingBody = bodyOf('executive', 'committee', 'council', 'holder', 'members')
