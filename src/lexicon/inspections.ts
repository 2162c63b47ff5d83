import { terms } from './terms.ts'

/** What inspectors do: what an inspection or visit is called. */
export const inspection = terms('inspection', {
  inspection: ['inspection(|s)', 're inspection(|s)', 'reinspection(|s)', '(last|previous) one', '(last|previous) [full] [ofsted] report', 'annual [performance] (assessment|rating)(|s)'],
  visit: ['visit(|s)', 'revisit(|s)'],
  ilacs: ['ilacs'], sif: ['sif'], jtai: ['jtai(|s)'], jar: ['joint area review(|s)', 'jar'],
  '-': ['inspection framework(|s)'],
})

/** Verbs of an inspection. */
export const inspected = terms('inspected', { inspected: ['inspected', 're inspected', 'reinspected', 'last [fully] (looked at|examined)'], visited: ['visited', 'revisited'] })

/** Words between the article and the noun of an inspection: when it was, and of what kind. */
export const manner = terms('manner', {
  earlier: ['last', 'previous(|ly)', 'earlier', 'prior', 'former'],
  first: ['first'],
  now: ['most recent(|ly)', 'recent', 'latest'],
  announced: ['[annual] (|un)announced'],
  focused: ['focus(|s)ed [assurance]'],
  monitoring: ['monitoring'],
  joint: ['joint [area] targeted', 'joint', 'jtai'],
  send: ['send', 'special educational needs [and disabilities]'],
  referral: ['contact , referral and assessment'],
  full: ['full', 'standard', 'short', 'single', 'ilacs [framework]', 'sif', 'single inspection framework', 'slac', 'graded', 'judgement'],
  kind: [
    'thematic', 'targeted', 'area', 'local', 'authority', 'ofsted', "children's [social care|services]", 'safeguarding', 'child protection',
    'adoption', 'fostering', 'looked after children', 'care leavers', 'special',
  ],
})

/** Verbs that give an inspection its time. */
export const holding = terms('holding', {
  held: ['took place', 'carried out', 'undertaken', 'conducted', 'completed', 'held', 'ran', 'published', 'reported on'],
})

/** What tells that a time is yet to come, or that of a rule. */
export const noStay = terms('no-stay', {
  ahead: ['will (take|be)', 'next inspection', 'due', 'planned', 'expected'],
  rules: ['act', 'regulation', 'introduced'],
  notice: ['notif(ied|ication)'],
  worker: ['recorded visit', 'statutory visit'],
})

/** Bodies and settings whose inspections are not those of the council's services for children. */
export const otherBody = terms('other-body', {
  body: [
    'peer', 'peers', '(mock|practice) inspection', 'consultants', 'hmic', 'hmicfrs', 'cqc', 'care quality commission', 'constabulary', 'probation', 'prison', 'estyn', 'audit',
    'serious case',
  ],
  setting: [
    'school(|s)', "children's (home|centre)(|s)", 'residential (home|unit)(|s)', 'pupil referral', 'pru(|s)', 'academ(y|ies)',
    'nurser(y|ies)', 'college(|s)', 'childminder(|s)', 'care home(|s)', 'hospital(|s)', 'adult [social] (care|education|learning)',
    'youth (offending|justice)',
  ],
  agency: ['(fostering|adoption) agenc(y|ies)'],
})

/** What stands between the name of an inspection and the time of something else: a publication, a meeting, a framework's start. */
export const noStayAt = terms('no-stay-at', {
  other: [
    'published', 'report(|ed)', 'letter', 'considered', 'meeting', 'will', 'due', 'next', 'planned', 'expected', 'came into',
    'introduced', 'began', 'since',
  ],
})
