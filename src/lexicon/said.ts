import { terms } from './terms.ts'

/** Words that say whether a grade is this inspection's or one before it. */
export const said = terms('said', {
  earlier: [
    'previous(|ly)',
    'last (two|three|four) inspections', 'last (time|inspection|inspections|inspected|full|ofsted|visit|visited|ilacs|sif|year)',
    'last (rated|judged|graded|rating|judg(e|)ment|grade|received)', 'last [fully] (examined|looked at)',
    'last (announced|unannounced|graded|standard|short|single|joint) [area] (inspection|review)', 'that year',
    'this time last year', 'formerly', 'earlier', 'prior',
    'had (already|originally) been', 'used to be', 'at that time', 'at the time ,', 'first (judged|inspected|rated)', '(was|were|been|council|department|authority|,) once (judged|rated|graded|branded|labelled|found)', 'historically',
    'that inspection', '(outcome|result|rating|grade|verdict|judg(e|)ment) then', '(was|were) then (judged|rated|graded|found)', 'back then', 'on that occasion', 'until (now|then|this inspection)',
  ],
  '-': ['earlier (today|this (day|week|month|year|spring|summer|autumn|winter))'],
  now: [
    'now', 'currently', '(at|on) this (inspection|occasion)', 'this time', 'no longer',
    'years on', '(latest|new|recent) (report|rating|inspection|judg(e|)ment)', 'since (its|the|their|our) (last|previous)', 'the current inspection',
  ],
})
