/** What a later passage says of a matter. */
export const linkKinds = ['raised-again', 'progress', 'addressed', 'still'] as const
export type LinkKind = (typeof linkKinds)[number]

const good = String.raw`(?:strong|good|effective|positive|committed|stable|clear|focused|well|appropriate|safe|high|manageable|robust|settled|ambitious|determined|child-centred)`
const still = new RegExp(
  String.raw`\b(?:remain(?:s|ed)? (?!(?:\w+ )?${good}\b)|still|continues? to be (?:too|a|an|in|un|not)|not (?:yet|been|sufficiently|always|consistently|enough)|persist\w*|repeat(?:ed)?|too (?:\w+)|` +
  String.raw`insufficient\w*|in(?:consistent\w*|effective\w*|adequate\w*)|poor\w*|weak\w*|lack\w*|variab\w+|deteriorated|declined?|worse\w*|limited|fail\w*|do(?:es)? not|did not|have not|has not|not all|some \w+ (?:do|are|have) not|` +
  String.raw`slow|delay\w*|unresolved|under-?developed|further (?:work|improvement)|needs? to|more (?:work )?to (?:do|be done)|shortfall\w*|gaps?|few|low|vulnerab\w+ in the)\b`, 'i')
const better = new RegExp(
  String.raw`\b(?:improv(?:ed|ing|ement|ements)|progress(?:ed)?|strengthen(?:ed|ing)|increas(?:ed|ing)(?: the| in)?|reduc(?:ed|ing|tion)|developed|introduced|implemented|established|better|stronger|transformed|` +
  String.raw`invest(?:ed|ment)|recent(?:ly)?|new|enhanced|expanded|more \w+ than|steps|begun|beginning|started|prioritised)\b`, 'i')
const done = new RegExp(
  String.raw`\b(?:(?:has|have|had) been (?:\w+ )?(?:addressed|resolved|met|completed|rectified|achieved|tackled|acted on|dealt with|embedded)|no longer|(?:is|are) now (?:\w+ )?(?:${good}|timely|regular|in place|routine\w*|consistent\w*|well)|` +
  String.raw`significant(?:ly)? (?:improve\w*|strengthened|reduced)|much[- ]improved|addressed (?:all|the)|successfully|fully (?:addressed|met|implemented))\b`, 'i')
const fine = new RegExp(String.raw`\b(?:${good}|timely|effectively|regular(?:ly)?|comprehensive|thorough|prompt(?:ly)?|routinely|consistent(?:ly)?|benefit|high-quality|detailed|impressive|excellent|successful)\b`, 'i')

/** What a sentence tells of a matter: that it is done, that it goes forward, that it is as it was; undefined where it tells nothing. */
export function tellingOf(text: string): Exclude<LinkKind, 'raised-again'> | undefined {
  const [isStill, isBetter, isDone] = [still.test(text), better.test(text), done.test(text)]
  if (isStill) return isBetter || isDone ? 'progress' : 'still'
  if (isDone) return 'addressed'
  if (isBetter) return 'progress'
  return fine.test(text) ? 'addressed' : undefined
}
