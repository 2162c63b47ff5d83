import type { RecordBody, Warning } from '../../record/schema.ts'
import { warningAt } from '../../record/settle.ts'
import type { Part } from '../../rules/part.ts'
import { teamSaidIn } from './team-list.ts'

/** A report that counts its team names as many as it counts, those who assure its quality or only watch among them. */
export function teamSize({ view }: Part, { inspectors }: RecordBody): Warning[] {
  const said = teamSaidIn(view)
  const read = inspectors.filter(({ role }) => role !== 'analyst').length
  const message = `The report counts ${said?.value.size} inspectors, of whom ${read} were read.`
  return said && read < said.value.size ? [warningAt('team-incomplete', message, said.at)] : []
}
