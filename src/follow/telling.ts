/** What a later passage says of a matter. */
export const linkKinds = ['raised-again', 'progress', 'addressed', 'still'] as const
export type LinkKind = (typeof linkKinds)[number]

const raw = String.raw
const good = '(?:strong|good|effective|positive|committed|stable|clear|well|appropriate|safe|high|manageable|robust|settled|timely|thorough|comprehensive)'

/** What is wrong. */
const wrongForms = [
  'still', raw`remain(?:s|ed)? (?!(?:\w+ )?${good}\b)`, 'not', 'too (?!early)', 'insufficient(?:ly)?', 'in(?:consistent|effective|adequate)(?:ly)?',
  'poor(?:ly)?', 'weak(?:ness|nesses|ened)?', 'lack(?:s|ed|ing)?', 'variab(?:le|ility)', 'deteriorated', 'decline[ds]?', 'worse', 'limited',
  'fail(?:s|ed|ing|ure|ures|ings)?', 'unresolved', 'under-?developed', 'further (?:work|improvement)', 'needs? to', 'more to do', 'shortfalls?',
  'gaps?', 'yet to', 'mixed', 'fragile', 'long-standing', 'drift',
]
/** What got better. */
const betterForms = [
  'improv(?:ed|ing|ement|ements)', 'progressed', 'made progress', 'progress (?:has|is|since)', 'strengthen(?:ed|ing)', 'increas(?:ed|ing)',
  'reduc(?:ed|ing|tion)', 'introduced', 'introduction', 'implemented', 'established', 'better', 'stronger', 'transformed', 'invest(?:ed|ment)',
  'recent(?:ly)?', 'enhanced', 'expanded', 'steps', 'begun', 'beginning', 'starting', 'started', 'developing',
]
/** What is as it should be. */
const fineForms = [
  good, 'effectively', 'regular(?:ly)?', 'prompt(?:ly)?', 'routinely', 'consistent(?:ly)?', 'benefits?', 'high-quality', 'detailed', 'impressive',
  'excellent', 'successful(?:ly)?', 'addressed', 'resolved', 'supported', 'carefully', 'swift(?:ly)?', 'embedded', 'skilled', raw`well-\w+`,
]
const [wrong, better, fine] = [wrongForms, betterForms, fineForms].map((forms) => words(...forms)) as [RegExp, RegExp, RegExp]
/** What is done, although it is told as a change. */
const done = words(
  raw`(?:has|have|had) been (?:\w+ )?(?:addressed|resolved|met|completed|rectified|achieved|tackled)`, 'no longer',
  raw`(?:is|are) now (?:\w+ )?${good}`, '(?:is|are) now (?:consistently|routinely|regularly|in place)',
  raw`ha(?:s|ve) (?:\w+ )?(?:improved|strengthened) (?:significantly|considerably|since)`, 'much[- ]improved',
  'significant(?:ly)? (?:improve[ds]?|improvements?|strengthened|strengthening|reduced)',
)

/** What turns a word around, with up to three words between them. */
const turning = raw`(?:neither|nor|no|not(?! only)|never|rarely|seldom|without|(?<!\ba )few)`
const between = raw`(?: (?!(?:and|or|but|to|for|about|in|with)\b)[\w’'-]+){0,3}? `
/** What is not there, and would be good: "no effective oversight", "has not improved". */
const missing = words(`${turning}${between}(?:${[...fineForms, ...betterForms].join('|')})`)
/** What is no more, and was wrong: "no longer inconsistent". */
const ended = words(`no longer${between}(?:${wrongForms.join('|')})`)
/** What names a matter, and tells of no improvement. */
const area = words('areas? for (?:improvement|development)', 'areas? (?:that|which) (?:need|require)(?:s|d|ed)? (?:improvement|development)')

/** What a passage tells of a matter: that it is done, that it goes forward, that it is as it was; undefined where it tells nothing. */
export function tellingOf(text: string): Exclude<LinkKind, 'raised-again'> | undefined {
  const plain = straightened(text)
  const [isWrong, isBetter, isFine] = [wrong, better, fine].map((each) => plain.search(each) >= 0)
  if (isWrong) return isBetter ? 'progress' : 'still'
  if (plain.search(done) >= 0) return 'addressed'
  if (isBetter) return isFine ? 'addressed' : 'progress'
  return isFine ? 'addressed' : undefined
}

/** Whether a passage tells anything of a matter: how it is, or that it was to be improved. */
export function tellsAnything(text: string): boolean {
  return tellingOf(text) !== undefined || text.search(area) >= 0
}

/** A text whose words mean what they say alone: what is missing is "not", what is ended "no longer". */
function straightened(text: string): string {
  return text.replaceAll(area, 'area').replaceAll(ended, 'no longer').replaceAll(missing, 'not')
}

function words(...forms: readonly string[]): RegExp {
  return new RegExp(raw`\b(?:${forms.join('|')})(?!\w)`, 'gi')
}
