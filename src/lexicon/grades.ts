import { inspectionGrades } from '../vocabulary/grades.ts'
import { terms } from './terms.ts'

const called = '(mark|grade|rating|judg(e|)ment|of (the|its|) (four|4) (grades|ratings|categories))'

/** Grades of inspections, as the vocabulary has them. */
export const grade = terms<keyof typeof inspectionGrades | '-'>('grade', {
  ...inspectionGrades,
  outstanding: [...inspectionGrades.outstanding, `(top|highest) [possible] ${called}`],
  inadequate: [...inspectionGrades.inadequate, `(lowest|bottom) [possible] ${called}`],
  '-': [`second (top|highest|lowest) ${called}`, 'good (practice|progress|quality|outcomes|relationships|enough|work)', 'outstanding (issues|actions|debts)'],
})

/** Verbs by which a grade is given. */
export const judged = terms('judged', {
  judged: [
    'judge(d|s)', 'judging', 'rate(d|s)', 'grade(d|s)', 'grading as', '(came|come|comes) back (as|at)', 'found', 'deemed', 'assessed', 'ranked', 'brand(ed|s|ing)', 'labell(ed|ing)',
    'declared', 'ruled', 'concluded', 'classed', 'called', 'marked', 'said to be', '(came|come|comes|coming) out [(as|at|with)]',
  ],
  gets: ['received', 'produced', 'awarded', 'given', 'gave', 'achieved', 'gained', 'got', 'secured', 'scored', 'earned', 'handed', '(retain|maintain)(s|ed|ing)', '(keep(s|ing)|kept) (its|their|the|our)'],
  moves: [
    'move(s|d)', 'improve(s|d)', '(up|down)grade(|d|s)', 'went', 'gone', 'ris(e|es|en|ing)', 'rose', 'go(es|ing)', 'fall(|s|en)', 'fell', 'dropped', 'jumped',
    'slip(s|ped|ping)', 'climb(s|ed|ing)', 'relegated', 'plunged', 'leapt', 'promoted', 'com(e|es|ing) out of', 'emerg(ed|ing)',
  ],
  '-': ['graded care profile(|s)', 'rates (of|have|were)', '(so called|called (for|on|upon|in|to)|marked down)'],
})

/** What is no grade, and what only an inspection says of services. */
export const verdictWord = terms('verdict-word', { failing: ['failing', "(not|weren't|wasn't) good enough"] })

/** Verbs of leaving a grade behind: "removed its 'inadequate' rating". */
export const loses = terms('loses', {
  loses: [
    'remov(e|es|ed|ing)', 'lift(s|ed|ing)', 'los(e|es|t|ing)', 'shed(|s|ding)', '(shak(e|es|en|ing)|shook) off', 'escap(e|es|ed|ing)',
    'overturn(s|ed)',
    '(mov(e|es|ed|ing)|climb(|s|ed|ing)|emerg(e|es|ed|ing)) (out of|up from|on from|away from|from)',
    '(com(e|es|ing)|came|ris(es|en|ing)|rose) (out of|up from|on from|away from|from)',
  ],
})

/** What a grade is called. */
export const rating = terms('rating', {
  rating: ['grade', 'rating', 'judg(e|)ment', 'verdict'],
  other: ['(grade|rating|grading|judg(e|)ment|verdict)s', 'grading', 'outcome', 'finding (was|is)', 'status', 'category', 'headline (was|is)'],
})

/** Verbs of being. */
export const be = terms('be', {
  past: ['was', 'were', 'had been', '(was|were) being'],
  present: ['is', 'are', 'remain(|s)', 'stay(|s)', 'continue(|s) to be', '(has|have) been'],
  other: ['be', 'been', 'being', 'remained', 'stayed'],
})

/** Who gives grades. */
export const giver = terms('giver', { giver: ['ofsted', 'inspectors', 'inspectorate', 'watchdog'] })
