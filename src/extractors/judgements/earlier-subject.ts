import type { View } from '../../text/view.ts'
import { parseAuthority } from '../../vocabulary/authority-names.ts'
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

/** A place's name: capitalised words, with the small words that join them ("Bath and North East Somerset", "the Isles of Scilly"). */
const place = String.raw`\b[A-Z][\w'-]{1,30}(?: (?:(?:and|of|upon|on|the|with|in|under) ){0,3}[A-Z][\w'-]{1,30}){0,6}`
const effectiveness = String.raw`(?:[Tt]he )?[Oo]verall effectiveness(?: of (?:[\w']+ ){0,4}?services?)?`
const someServices = String.raw`\b(?:[Pp]rotection|[Aa]doption|[Ff]ostering|[Aa]fter(?: [Cc]hildren)?|[Ss]afeguarding|[Ll]eavers?|[Cc]are) `
const services = String.raw`(?:[Cc]hildren's (?:social care )?|(?<!${someServices}))[Ss]ervices(?: (?:for|to) children(?: and families)?(?! in))?(?: (?:in|at|on|across) (?:the )?${place})?`
const authority = String.raw`(?:[Tt]he )?(?:[Ll]ocal )?[Aa]uthority|(?:[Tt]he )?(?:${place} )?[Cc]ouncil|[Ii]t`
const everything = String.raw`(?<!\bin )[Aa]ll (?:of )?(?:the )?(?:areas(?: of the service)?|judgements)`
/** The services as a whole, by the words right before the verb or between verb and grade. */
const whole = [effectiveness, services, authority, everything].join('|')
const auxiliaries = String.raw`(?: (?:was|were|had been|first|overall|to be|both|all))*`
const beforeVerb = new RegExp(`(?<subject>${whole}),?${auxiliaries} ?$`)
const nameBeforeVerb = new RegExp(`(?<name>${place}),?${auxiliaries} ?$`)
const betweenVerbAndGrade = new RegExp(`^ ?(?:all )?(?<subject>${whole})`)
const examples = /^(?: previously)?,? (?:for (?:instance|example)|such as|including|namely)\b/i
/** "good in 2009": when, not what for. */
const namesArea = /^ ?(?:for|in)\b(?! (?:[a-z]+ )?20\d\d)/i
const severalBefore = /(?:^|\b(?:when|which|but|that)\b)(?<subjects>[^;\n]*\band\b[^;\n]*?),? (?:were|both)\b[^;]{0,20}$/

/** What was judged: named behind the grade ("inadequate for …"), between verb and grade, or before the verb. */
export function subjectsOf(before: View, between: View | undefined, after: View, verb: View): Subject[] {
  const behind = namedBehind(after)
  if (behind.length) return behind
  return (between ? inBetween(between) : undefined) ?? beforeTheVerb(before, verb)
}

/** "inadequate for care leavers"; "areas judged to be good, for instance adoption work, and support for care leavers, have …". */
function namedBehind(after: View): Subject[] {
  if (examples.test(after.folded)) return namedIn(upTo(after, /\b(?:have|has|had|was|were|is|are)\b/i))
  return namesArea.test(after.folded) ? namedIn(upTo(after, phraseEnd)) : []
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
  const name = before.find(nameBeforeVerb)?.groups.name
  if (name && parseAuthority(name.folded)) return [{ area: 'overall-effectiveness', label: name }]
  return [namedIn(before).at(-1) ?? { area: 'overall-effectiveness', label: before.findAll(new RegExp(String.raw`\b(?:${whole})`)).at(-1)?.whole ?? verb }]
}

/** The areas named in a view, in order; words that are part of a longer name count once. */
function namedIn(view: View): Subject[] {
  const found = areas.flatMap(([pattern, area]) => view.findAll(pattern).map((match) => ({ area, label: match.whole })))
  return found.filter(({ label }) => !found.some((other) => other.label !== label && other.label.contains(label))).sort((a, b) => a.label.start - b.label.start)
}

/** The phrase behind a grade ends where the sentence tells when it was given or what came of it. */
const phraseEnd = /,|\b(?:20\d\d|have|has|had|was|were|is|are|led|since|because)\b/i

function upTo(view: View, pattern: RegExp): View {
  const end = view.find(pattern)?.whole
  return end ? view.before(end) : view
}
