import { type Cue, cue } from '../../rules/cue.ts'
import { head } from '../../rules/part.ts'

/** Committees of Parliament keep agendas and minutes as councils do. */
export const notACouncil: Cue = cue('house-of-parliament', -12, head(3000), /\bHouse of (?:Lords|Commons)\b|^HOUSE COMMITTEE$/m)
