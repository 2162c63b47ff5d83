import { agendaOpening } from './agenda-opening.ts'
import { letterOpening } from './letter-opening.ts'
import { minutesOpening } from './minutes-opening.ts'
import { paperOpening } from './paper-opening.ts'
import { reportOpening } from './report-opening.ts'
import type { Opening } from '../../rules/opening.ts'

/** How documents of all types begin; a type adds words of its own by `opensWith`. */
export const openings: readonly Opening[] = [letterOpening, reportOpening, agendaOpening, minutesOpening, paperOpening]
