import type { Samples } from './samples.ts'

/** Inspectors whom a sentence names, with role and title. */
export const people: Samples = {
  read: [
    ["The inspectors were «Ann Marsh», HMI, and «Bo O'Kelly», HMI.", 'inspector hmi', 'inspector hmi'],
    ["Her Majesty's Inspectors for this visit were «Ann Marsh» and «Bo Lee».", 'inspector hmi', 'inspector hmi'],
    [
      "The visit was conducted by «Ann Marsh» and «Bo Lee», Senior Her Majesty's Inspectors, and «Cy Dean», Ofsted Inspector.",
      'inspector hmi', 'inspector hmi', 'inspector ofsted-inspector',
    ],
    [
      'It was a visit undertaken remotely by «Ann-Marie Marsh» HMI, accompanied by «Bo Lee», HMI designate.',
      'inspector hmi', 'inspector -',
    ],
    ['The inspectors were «Ann Marsh» HMI and «Cy Dean», His Majesty’s Inspector, designate.', 'inspector hmi', 'inspector -'],
    [
      "The visit was led by «Ann Marsh», one of His Majesty's Inspectors, and was shadowed by «Paul D'Inverno», Additional Inspector.",
      'lead hmi', 'shadow additional-inspector',
    ],
    [
      "Her Majesty's Inspectors for this visit were lead inspector «Ann Marsh» and team inspectors «Bo Lee» and «Cy Dean».",
      'lead hmi', 'inspector hmi', 'inspector hmi',
    ],
    ['The lead inspector for this visit was «Ann Marsh», HMI.', 'lead hmi'],
    [
      'The inspectors for this visit were lead inspector «Ann Marsh» and team inspectors «Bo Lee» and «Cy Dean».',
      'lead -', 'inspector -', 'inspector -',
    ],
    ['She was supported by «Bo Lee», HMI, and «Cy Dean», associate inspector.', 'inspector hmi', 'inspector -'],
    ['The inspectors, «Ann Marsh» HMI and «Bo Lee» HMI, looked at plans.', 'inspector hmi', 'inspector hmi'],
    ['The quality assurance manager for this visit was «Cy Dean», HMI.', 'quality-assurance hmi'],
    ['The inspection was led by «Ann Marsh», social care regulatory inspector, assisted by «Bo Lee», SCRI.', 'lead -', 'inspector -'],
    ['The visit was completed on-site by «Ann Marsh», HMI, alongside «Bo Lee», contracted inspector.', 'inspector hmi', 'inspector -'],
    ['The HMI for this visit were «Ann Marsh» and «Bo Lee».', 'inspector hmi', 'inspector hmi'],
    ['The inspectors were «A. Marsh» HMI and «B. Stone» HMI.', 'inspector hmi', 'inspector hmi'],
    [
      "The inspectors were «A. Marsh», «B. Stone» and «C. Thorne», Her Majesty's Inspectors.",
      'inspector hmi', 'inspector hmi', 'inspector hmi',
    ],
    ['The inspectors were «Ian A. Marsh» HMI and «Bo Stone» HMI.', 'inspector hmi', 'inspector hmi'],
    ['The visit was led by «Ann Marsh», HMI, who was joined on the second day by «Bo Lee», HMI.', 'lead hmi', 'inspector hmi'],
    ['The visit was led by «Ann Marsh», HMI, shadowed remotely by «Bo Lee», HMI.', 'lead hmi', 'shadow hmi'],
  ],
  readWithSmallLetters: [
    ['The inspectors were «Ann Visit» HMI, «Bo Lee» Senior HMI and «Cy Dean», HMI.', 'inspector hmi', 'inspector hmi', 'inspector hmi'],
    ['The inspectors were «Sam To» HMI, «An Nguyen» HMI and «A Marsh» HMI.', 'inspector hmi', 'inspector hmi', 'inspector hmi'],
    ['The visit was led by «Ann Marsh», HMI, and a colleague, «Bo Lee», from Ofsted.', 'lead hmi', 'inspector -'],
    ['She was joined on the second day by «Bo Lee».', 'inspector -'],
    ['The inspectors were «Harris», HMI, and «June Harris», HMI.', '? inspector hmi', 'inspector hmi'],
    ['The inspection, led by «Ann Marsh», found much to do.', 'lead -'],
    ['Lead inspector «Ann Marsh» thanked staff.', 'lead -'],
    ['As inspector «Ann Marsh» wrote, plans were late.', 'inspector -'],
    ['The inspectors were «Mrs Ann J. Marsh» and «Bo van der Lee».', 'inspector -', 'inspector -'],
  ],
  notRead: [
    'The Focused Visit HMI made was led by a team.',
    'The inspectors were joined on the second day by a manager.',
    'The visit was led by a colleague, who knew A. Marsh.',
    'A visit was led by a team that reports To Bury.',
    'The visit was led by a team that was supported by Bury Council.',
    'The inspectors were supported by staff of the council.',
    'The inspectors were impressed by what they saw.',
    'Assessments were carried out by experienced social workers.',
    "Her Majesty's Chief Inspector leads the work.",
    'The regional director was the member for Exford Town Council.',
    'The strategy was led by the cabinet member for children.',
    'The inspectors were from the Care Quality Commission.',
    'The chief inspector, in her report, said so.',
    'The visit was carried out by two of them on 12 June.',
  ],
}

/** What a sentence says of a whole team. */
export const teams: Samples = {
  read: [
    ["The «inspection team consisted of nine of Her Majesty's Inspectors (HMI)».", 'hmi Ofsted 9'],
    ["The «inspection team consisted of six of His Majesty's Inspectors and one additional inspector».", '- - 6'],
    ['The «inspection team comprised 8 HMI and two associate inspectors from Ofsted».', '- Ofsted 8'],
    ['The «inspection team was made up of four HMI and one Ofsted inspector».', '- Ofsted 4'],
    ['The «inspection team included HMI and a CQC inspector».', '- - ?'],
    ['The «inspection team was composed of two HMI, one SHMI and one SCRI».', '- - 2'],
    ['The «inspection team consisted of Ofsted inspectors (OI)».', '- Ofsted ?'],
    ['The «inspection team consisted of three HMI and an adviser».', '- - 3'],
  ],
  notRead: [
    'The inspection team met leaders.',
    'The team consisted of nine social workers.',
    'The inspection team will consist of HMI.',
    'An inspection team is made up of HMI.',
    'The management team comprised 8 managers.',
    'The inspection teams consisted of HMI.',
    'The inspection was made up of two weeks with HMI.',
    'HMI and Ofsted inspectors made up the team.',
  ],
}
