import type { Samples } from './samples.ts'

const verbs = [
  'Accelerate', 'Clarify', 'Complete', 'Consolidate', 'Coordinate', 'Create', 'Devise', 'Drive', 'Enable', 'Engage', 'Enhance',
  'Evaluate', 'Expand', 'Expedite', 'Extend', 'Introduce', 'Prioritise', 'Promote', 'Refresh', 'Revise', 'Scrutinise', 'Seek',
  'Sharpen', 'Simplify', 'Speed', 'Build', 'Embed', 'Develop', 'Establish', 'Implement', 'Recruit', 'Secure', 'Continue', 'Maintain',
  'Monitor', 'Tackle', 'Undertake', 'Work with', 'Demonstrate', 'Raise', 'Boost', 'Deepen', 'Maximise', 'Minimise', 'Rectify', 'Remedy',
  'Resolve', 'Streamline', 'Widen', 'Apply', 'Carry out', 'Conduct', 'Equip', 'Roll out', 'Work together', 'Analyse', 'Assess', 'Define',
  'Examine', 'Guarantee', 'Reconsider', 'Target', 'Verify',
]

/** What sentences ask of somebody, with the words that say so. */
export const duties: Samples = {
  read: [
    ['«Ensure» that plans are kept.', 'to-do'],
    ['«Urgently and consistently, review» all plans.', 'to-do'],
    ['«Working through, and reporting to, the board, ensure» that partners act.', 'to-do'],
    ['Leaders across the partnership «should» act.', 'told: 4 words'],
    ['The board «must» act.', 'told: 2 words'],
    ['They «need to» act, and «will».', 'told', 'promised'],
    ['«Please» write to us.', 'asked'],
    ['«You are invited to» write to us.', 'asked'],
    ['«We also request» a plan.', 'asked'],
    ['«Ofsted requires you to» write to us.', 'asked'],
    ['«The council is asked to» write to us.', 'asked'],
    ['The chief inspector «requires the local area partnership» to act.', 'of-partnership'],
    ...verbs.map((verb) => [`«${verb}» it.`, 'to-do'] as const),
  ],
  notRead: [
    'Leaders ensure that plans are kept.',
    'The review of plans was late.',
    'Leaders have acted.',
    'They require help.',
    'The partnership requires improvement.',
    'Ofsted requires improvement of its own.',
    'Ensuring that plans are kept is hard.',
    'Working with partners, social workers ensure that children are safe.',
    'The need for action is clear.',
    'Work is under way.',
  ],
}

/** Papers that somebody is to write. */
export const papers: Samples = {
  read: [
    ['You should «submit an action plan» within 70 days.', 'plan handed-in'],
    ['Please «send a statement of proposed action» to us.', 'plan handed-in'],
    ['The director should «prepare a written statement of action».', 'statement handed-in'],
    ['They should «produce, with their partners, a written statement of proposed action».', 'statement handed-in'],
    ['Fenshire now «has to write a written statement of action» about it.', 'statement required'],
    ['The area is «required to produce and submit a written statement of action» to Ofsted.', 'statement required'],
    ['The chief inspector has «determined that a written statement of action is required».', 'statement determined'],
    ['We ask you to «provide an action plan».', 'plan handed-in'],
    ['The council should «draw up an action plan» and «write a statement of action».', 'plan handed-in', 'plan handed-in'],
  ],
  notRead: [
    'The action plan is weak.',
    'The statement of action was published.',
    'Leaders produce many plans.',
    'Staff write statements.',
    'They submit reports to the board.',
    'A written statement was read out.',
    'Required actions stand in the plan.',
    'It was determined that no statement is required.',
  ],
}
