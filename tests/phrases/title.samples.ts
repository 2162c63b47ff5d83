import type { Samples } from './samples.ts'

/** Titles of inspectors: the contract's id, who employs them, their place in the team. */
export const titles: Samples = {
  read: [
    ['Ann Marsh, «HMI»', 'hmi Ofsted'],
    ['Bo Lee, «Senior HMI»', 'hmi Ofsted'],
    ['«two of Her Majesty’s Inspectors (HMI)»', 'hmi Ofsted'],
    ['Cy Dean, «Ofsted Inspector»', 'ofsted-inspector Ofsted'],
    ['Di East, «HMI designate»', '- Ofsted'],
    ['Ed Fox, «His Majesty’s Inspector, designate»', '- Ofsted'],
    ['Flo Gray, «associate inspector»', '- -'],
    ['Gus Hill, «additional inspector»', 'additional-inspector -'],
    ['«Lead inspector»: Ann Marsh', '- - lead'],
    ['Ida Jay, «Ofsted Social Care Regulatory Inspector»', 'ofsted-inspector Ofsted'],
  ],
  notRead: [
    'HMI Probation found',
    'HMI Constabulary led',
    'The police inspector came',
    'Inspectors visited',
    'a senior manager',
    'HM Inspectorate of Probation',
    'The inspection team',
    'a health and safety inspector',
  ],
}

/** The pieces of a line in a team's table. */
export const teamPieces: Samples = {
  read: [],
  readWithSmallLetters: [
    ['«Jo Petch», «Ofsted» «HMI»', 'name', 'body', 'title'],
    ['«Lead inspector» «Sarah Smith», «CQC»', 'lead', 'name', 'body'],
    ['«Sarah Smith», «CQC» «Lead inspector»', 'name', 'body', 'lead'],
    ['«Ann Marsh» «HMI»', 'name', 'title'],
    ['«Bo Lee» «Ofsted Inspector»', 'name', 'title'],
    ['«Di East», «associate inspector»', 'name', 'title'],
    ['«Ed Fox», «Ofsted»', 'name', 'body'],
    ['«Flo Gray», «Care Quality Commission»', 'name', 'body'],
  ],
  notRead: ['the council', 'Members of the team', 'Team', 'Name', 'Page 3', 'all inspectors', 'A report', 'Regulation'],
}

/** People of a list that is no sentence. */
export const listedPeople: Samples = {
  read: [],
  readWithSmallLetters: [
    ['«Ann Marsh», HMI, and «Bo Lee», HMI', 'inspector hmi', 'inspector hmi'],
    [
      '«Ann Marsh» and «Bo Lee», Her Majesty’s Inspectors, and «Cy Dean», Ofsted Inspector',
      'inspector hmi', 'inspector hmi', 'inspector ofsted-inspector',
    ],
    ['«Ann Marsh» HMI', 'inspector hmi'],
    ['«Di East», associate inspector', 'inspector -'],
    ['«Bo Lee» Ofsted Inspector', 'inspector ofsted-inspector'],
    ['«Gus Hill», Additional Inspector; «Ann Marsh», HMI', 'inspector additional-inspector', 'inspector hmi'],
    ['«Ann Marsh», Senior HMI', 'inspector hmi'],
    ['«Ann Marsh» (HMI)', 'inspector hmi'],
  ],
  notRead: ['the council', 'Members of the team', 'Team', 'Name', 'Page 3', 'all inspectors', 'A report', 'Regulation'],
}
