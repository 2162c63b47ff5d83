import type { LinkKind } from '../follow/telling.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'

/** What became of every action, as the page shows it; documents are named by their place in its data. */
export type FollowData = readonly MatterData[]

/** The actions of one matter, the first first. */
export type MatterData = readonly FollowedData[]

export interface FollowedData {
  readonly document: number
  readonly pointer: string
  /** The first day of the inspection. */
  readonly date: string
  readonly topic: string
  /** The area that inspections judge the topic in; null where that is several. */
  readonly area: JudgementArea | null
  /** How many later inspections and visits could say something of it. */
  readonly chances: number
  /** Whether the next inspection of the whole raises it again; null where there is none yet. */
  readonly againAtNext: boolean | null
  readonly links: readonly SpokenData[]
  /** The matter that it belongs to by the links alone that documents tell themselves, by a number. */
  readonly explicitMatter: number
}

/** What a later document says of an action. */
export interface SpokenData {
  readonly kind: LinkKind
  readonly explicit: boolean
  readonly document: number
  readonly pointer: string
  readonly date: string
  readonly page: number | null
  readonly quote: string
}
