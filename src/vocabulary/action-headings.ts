import { anyOf } from '../text/any-of.ts'

/** Source of a pattern for what cannot wait: "Areas for priority action", "priority and immediate actions". */
export const priorityAction = [
  '(?:areas? (?:for|of|requiring) )?', '(?:immediate (?:(?:and|or) )?)?', 'priority ', '(?:(?:and|or) immediate )?', 'actions?',
].join('')

/** Source of a pattern for what is to get better: "areas for improvement", "area for further development". */
export const areaForImprovement = 'areas? (?:for|of) (?:further )?(?:improvement|development)'

/** Source of a pattern for those whose words a heading repeats. */
export const inspectionSpeaks = anyOf('ofsted', '(?:the )?inspect(?:ors|orates?|ion)', '(?:the|their) (?:report|letter)')

const theyTold = anyOf('sa(?:id|ys?)', 'thinks?', 'thought', 'told us', 'found')
const said = `(?:${inspectionSpeaks} ${theyTold} (?:that )?(?:we )?)?`
/** Source of a pattern for the same in plain words: "What needs to improve". */
export const whatNeedsToImprove = `what ${said}(?:still )?needs? to (?:be )?improved?`

const whichAreas = '(?:(?:key|main|other|further) )?'
/** Source of a pattern for a heading above what is to get better, wherever the list is repeated. */
export const improvementHeading = anyOf(whatNeedsToImprove, `${whichAreas}${areaForImprovement}`)

/** Source of a pattern for the heading of that section in a letter or report: "What does the local authority need to improve", too. */
export const improvementSection = anyOf(improvementHeading, 'what do(?:es)? .{1,60} need to improve')
