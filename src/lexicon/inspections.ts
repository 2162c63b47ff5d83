import { terms } from './terms.ts'

/** What inspectors do at a time: what an earlier inspection is called. */
export const inspection = terms('inspection', {
  inspection: ['inspection(|s)', '(re|) inspection(|s)', 'reinspection(|s)', '(last|previous) one'],
  visit: ['visit(|s)', 'revisit(|s)'],
  ilacs: ['ilacs'], sif: ['sif'], jtai: ['jtai(|s)'], jar: ['joint area review(|s)', 'jar'],
  '-': ['inspection framework(|s)'],
})

/** Verbs of an inspection. */
export const inspected = terms('inspected', { inspected: ['inspected', 're inspected', 'reinspected'], visited: ['visited', 'revisited'] })

/** Words that say what sort of inspection it was, between its article and its noun. */
export const manner = terms('manner', {
  earlier: ['last', 'previous', 'first', 'earlier', 'prior'],
  now: ['most recent', 'recent', 'latest'],
  kind: [
    'full', 'standard', 'short', 'single', 'focus(|s)ed [assurance]', 'monitoring', 'thematic', 'joint', 'targeted', 'area', 'local', 'authority', 'ofsted', 'ilacs', 'sif', 'slac', 'jtai', 'children [social care|services]', 'social care',
    'safeguarding', 'child protection', 'adoption', 'fostering', 'looked after children', 'care leavers', '(un|)announced', 'graded', 'judgement', 'send',
  ],
})

/** Words between an event and a time by which the time is of something else, or yet to come. */
export const noStay = terms('no-stay', {
  published: ['publish(|ed)', 'publication'], ahead: ['will (take|be)', 'next', 'due', 'planned', 'expected'], rules: ['framework', 'act', 'regulation(|s)', 'introduced'],
})

/** Bodies and settings whose inspections are not those of the council's services for children. */
export const otherBody = terms('other-body', {
  body: ['peer', 'hmic', 'hmicfrs', 'cqc', 'care quality commission', 'constabulary', 'probation', 'prison', 'estyn', 'audit', 'serious case'],
  setting: ['school(|s)', "children home(|s)", 'residential (home|homes|unit|units)', 'pupil referral', 'academ(y|ies)', '(fostering|adoption) agenc(y|ies)', 'nurser(y|ies)', 'provider(|s)'],
})
