import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

interface AreaName {
  readonly name: string
  /** For a column's head. */
  readonly short: string
}

/** How judgement areas are shown, in the one order that areas have everywhere: the whole first. */
export const areaNames: Readonly<Record<JudgementArea, AreaName>> = {
  'overall-effectiveness': { name: 'Overall effectiveness', short: 'Overall' },
  leadership: { name: 'Leadership', short: 'Leaders' },
  'help-and-protection': { name: 'Help and protection', short: 'Help' },
  'care-and-care-leavers': { name: 'Children in care and care leavers', short: 'Care & CL' },
  'children-in-care': { name: 'Children in care', short: 'Care' },
  'care-leavers': { name: 'Care leavers', short: 'Leavers' },
  'looked-after-and-permanence': { name: 'Looked after and permanence', short: 'Looked a.' },
  adoption: { name: 'Adoption', short: 'Adoption' },
  lscb: { name: 'Safeguarding children board', short: 'LSCB' },
  'safeguarding-overall': { name: 'Safeguarding: overall', short: 'Safeg.' },
  'safeguarding-capacity': { name: 'Safeguarding: capacity to improve', short: 'Safeg. c.' },
  'looked-after-overall': { name: 'Looked after children: overall', short: 'LAC' },
  'looked-after-capacity': { name: 'Looked after children: capacity to improve', short: 'LAC c.' },
  'slac-other': { name: 'Other lines of a 2009–2012 inspection', short: 'SLAC' },
  'send-arrangements': { name: 'SEND arrangements', short: 'SEND' },
  other: { name: 'Other', short: 'Other' },
}
