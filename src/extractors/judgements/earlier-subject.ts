import type { View } from '../../text/view.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

/** What an earlier grade was given to. */
export interface Subject {
  readonly area: JudgementArea
  readonly label: View
}

/** The area that words name; the rulings of the contract for earlier grades. */
const areas: readonly (readonly [RegExp, JudgementArea])[] = [
  [/\boverall effectiveness\b(?: of (?:the )?(?:[\w']+ ){0,2}services?)?/i, 'overall-effectiveness'],
  [/\badoption\b(?: services?)?/i, 'adoption'],
  [/\bfostering\b(?: services?)?/i, 'other'],
  [/(?:(?:services?|support) for |experiences (?:and progress )?of )?\bcare[ -]?leavers?\b|\bleaving care\b/i, 'care-leavers'],
  [/(?:services (?:to|for) |experiences? (?:and progress )?of )?(?:children (?:who (?:need|require)|in need of) )?\bhelp and protection\b/i, 'help-and-protection'],
  [/(?:services for |experiences (?:and progress )?of )?\bchildren in care\b/i, 'children-in-care'],
  [/(?:services for )?\b(?:looked[ -]after children|children looked after)\b/i, 'looked-after-overall'],
  [/\bsafeguarding\b(?: (?:services|arrangements))?|\bchild protection\b(?: services)?/i, 'safeguarding-overall'],
  [/\b(?:impact of leaders\w*|leadership)\b/i, 'leadership'],
]

/** The services as a whole, by the words right before the verb or between verb and grade. */
const whole = String.raw`(?:[Tt]he )?[Oo]verall effectiveness(?: of (?:[\w']+ ){1,4}?services?)?|(?:[Cc]hildren's (?:social care )?|(?<!\b(?:protection|adoption|fostering|after|safeguarding|leavers?|care) ))[Ss]ervices(?: for children(?: and families)?(?! in))?(?: (?:in|at) [A-Z][\w' -]{2,40})?|(?:[Tt]he )?(?:[Ll]ocal )?[Aa]uthority|(?:[Tt]he )?[Cc]ouncil|[Ii]t|[Aa]ll (?:of )?(?:the )?(?:areas(?: of the service)?|judgements)`
const auxiliaries = String.raw`(?: (?:was|were|had been|first|overall|to be|both|all))*`
const beforeVerb = new RegExp(`(?<subject>${whole}),?${auxiliaries} ?$`)
const betweenVerbAndGrade = new RegExp(`^ ?(?:all )?(?<subject>${whole})`)
const severalBefore = /(?:^|\b(?:when|which|but|that)\b)(?<subjects>[^;\n]*\band\b[^;\n]*?),? (?:were|both)\b[^;]{0,20}$/

/** What was judged: named behind the grade ("inadequate for …"), between verb and grade, or before the verb. */
export function subjectsOf(before: View, between: View | undefined, after: View, verb: View): Subject[] {
  const behind = /^ ?(?:for|in)\b/i.test(after.folded) ? namedIn(phraseOf(after)) : []
  if (behind.length) return behind
  return (between ? inBetween(between) : undefined) ?? beforeTheVerb(before, verb)
}

function inBetween(between: View): Subject[] | undefined {
  const named = namedIn(between)
  if (named.length) return named
  const services = between.find(betweenVerbAndGrade)?.groups.subject
  return services ? [{ area: 'overall-effectiveness', label: services }] : undefined
}

function beforeTheVerb(before: View, verb: View): Subject[] {
  const several = before.find(severalBefore)?.groups.subjects
  const named = several ? namedIn(several) : []
  if (named.length > 1) return named
  const services = before.find(beforeVerb)?.groups.subject
  if (services) return [{ area: 'overall-effectiveness', label: services.trim() }]
  return [namedIn(before).at(-1) ?? { area: 'overall-effectiveness', label: before.findAll(new RegExp(String.raw`\b(?:${whole})`)).at(-1)?.whole ?? verb }]
}

/** The areas named in a view, in order; words that are part of a longer name count once. */
function namedIn(view: View): Subject[] {
  const found = areas.flatMap(([pattern, area]) => view.findAll(pattern).map((match) => ({ area, label: match.whole })))
  return found.filter(({ label }) => !found.some((other) => other.label !== label && other.label.contains(label))).sort((a, b) => a.label.start - b.label.start)
}

/** The phrase behind a grade ends where the sentence tells what came of it. */
function phraseOf(view: View): View {
  const end = view.find(/,|\b(?:have|has|had|was|were|is|are|led|since|because)\b/i)?.whole
  return end ? view.before(end) : view
}
