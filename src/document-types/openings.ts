import { agendaOpening } from '../extractors/openings/agenda-opening.ts'
import { letterOpening } from '../extractors/openings/letter-opening.ts'
import { minutesOpening } from '../extractors/openings/minutes-opening.ts'
import { paperOpening } from '../extractors/openings/paper-opening.ts'
import { reportOpening } from '../extractors/openings/report-opening.ts'
import type { Opening } from '../rules/opening.ts'

/** How documents of all types begin; a type adds words of its own by `opensWith`. */
export const openings: readonly Opening[] = [letterOpening, reportOpening, agendaOpening, minutesOpening, paperOpening]
