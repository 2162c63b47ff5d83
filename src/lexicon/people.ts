import { terms } from './terms.ts'

/** Titles of inspectors. `other` is a title that says nothing of who employs the inspector. */
export const title = terms('title', {
  hmi: ["[senior] (her|his) majesty's inspector(|s)", '[senior] hmi(|s)'],
  designate: ["(her|his) majesty's inspector(|s) [,] designate", 'hmi designate'],
  'ofsted-inspector': ['ofsted [social care] [regulatory] inspector(|s)'],
  'additional-inspector': ['additional inspector(|s)'],
  other: [
    '[social care] regulatory (inspector(|s)|inspection manager(|s))', 'scri', 'associate inspector(|s)',
    '(contracted|seconded|trainee|shadow|shadowing|cqc) inspector(|s)',
  ],
  lead: ['lead inspector(|s)'],
  team: ['team inspector(|s)'],
})

/** Short forms that are titles only after a name in a list of a team. */
export const mark = terms('mark', { hmi: ['shmi'], 'ofsted-inspector': ['oi'], 'additional-inspector': ['ai'], other: ['ri'] })

/** Who inspects, without a name. */
export const inspector = terms('inspector', {
  lead: ['lead inspector(|s)'],
  any: ['inspector(|s)'],
  team: ['inspection team'],
  assurer: ['quality assurance (manager|inspector)'],
})

/** Verbs before the names of those who came. */
export const visitedBy = terms('visited-by', {
  came: ['(conducted|carried out|undertaken|completed|made) [remotely|on site|onsite|jointly] by'],
  led: ['(led|headed) [remotely|on site|onsite|jointly] by'],
  visitors: ['(visited|inspected) by'],
  it: ['led (it|them)'],
  team: [
    'led (the|their) [inspection] (team|inspection|visit)', 'led the review for', 'led for (ofsted|the cqc|their inspectorates|each inspectorate)',
  ],
})

/** Verbs that tell who came along: behind them, and perhaps behind when and how, stand "by" and names. */
export const joinedBy = terms('joined-by', { inspector: ['(support|accompani|assist|join|help)ed'], shadow: ['shadowed'] })

/** Bodies that an inspection team comes from, as they stand beside a name. */
export const employer = terms('employer', { cqc: ['cqc', 'care quality commission'], ofsted: ['ofsted'] })

/** Offices in a sentence about a team whose holders are no inspectors of Ofsted's. */
export const teamMember = terms('team-member', {
  other: ['inspector(|s)', 'scri(|s)', 'advis(e|o)r(|s)', 'cqc', 'care quality commission'],
})
