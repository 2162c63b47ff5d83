import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { Match, View } from '../../text/view.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'

const earlier = /\bthat inspection\b|\b(?:last|previous(?:ly)?|earlier|first) (?:[\w']+ ){0,5}?(?:inspect\w*|visit\w*|judg\w*|ILACS|SIF)\b|\bwhen (?:it|they|services?|the (?:local authority|service)) (?:was|were)\b|\b(?:in|since|of) (?:[a-z]{3,9} )?20\d\d\b|\b20\d\d (?:[\w']+ ){0,3}?inspection/i
const verb = String.raw`(?:judged|graded|rated|found|deemed|assessed|judgement(?: (?:of|was|for))?)\b`
const outcome = new RegExp(String.raw`\b${verb}(?<between>[^.;]{0,90}?)\s['"]?(?<grade>${gradeWord})\b|\b(?:was|were) (?:both |all )?['"]?(?<state>${gradeWord})\b`, 'i')
const current = /\b(?:this|the current) inspection\b|\b(?:is|are|remains?) (?:now )?judged\b|\bnow (?:judged|good|outstanding)\b/i
const clauseEnd = /;|, ?(?:but|although|while|whilst|whereas|and since|with)\b|\.\s/
/** Words right before the verb that mean the services as a whole. */
const asWhole = /\b(?:[Oo]verall(?: effectiveness\b[^,]{0,60})?|(?:[Cc]hildren's (?:social care )?|(?<!\b(?:protection|adoption|fostering|after|safeguarding|leavers?|children|care) ))[Ss]ervices(?: for children(?: and families)?)?(?: (?:in|at) [A-Z][\w' -]{2,40})?|(?:[Ll]ocal )?[Aa]uthority|[Cc]ouncil|[Ii]t) ?(?:(?:was|were|had been|first|overall|to be) ?|, ?){0,4}$/

/** The area that words name; the rulings of the contract for earlier grades. */
const areas: readonly (readonly [RegExp, JudgementArea])[] = [
  [/\boverall(?: effectiveness)?\b/i, 'overall-effectiveness'],
  [/\badoption\b(?: services?)?/i, 'adoption'],
  [/\bfostering\b(?: services?)?/i, 'other'],
  [/(?:services for |experiences (?:and progress )?of )?\bcare[ -]?leavers?\b|\bleaving care\b/i, 'care-leavers'],
  [/(?:services (?:to|for) |experiences (?:and progress )?of )?(?:children (?:who need|in need of) )?\bhelp and protection\b/i, 'help-and-protection'],
  [/(?:services for |experiences (?:and progress )?of )?\bchildren in care\b/i, 'children-in-care'],
  [/(?:services for )?\b(?:looked[ -]after children|children looked after)\b/i, 'looked-after-overall'],
  [/\bsafeguarding\b(?: (?:services|arrangements))?|\bchild protection\b(?: services)?/i, 'safeguarding-overall'],
  [/\b(?:impact of leaders\w*|leadership)\b/i, 'leadership'],
]

interface Recalled { readonly area: JudgementArea; readonly label: View; readonly grade: View }

/**
 * Grades that a document recalls of an earlier inspection: "at the last inspection in 2018, when services were judged good", "judged to be
 * inadequate for the experiences of children who need help and protection and for overall effectiveness".
 */
export const previousJudgements = defineExtractor<Judgement[]>('previous-judgements', (view) => distinct(view.blocks().flatMap((block) => sentencesOf(block).flatMap(recalled))))

function recalled(sentence: View): Recalled[] {
  if (!earlier.test(sentence.folded) || current.test(sentence.folded)) return []
  const outcomes = sentence.findAll(outcome)
  return outcomes.flatMap((match, at) => {
    const grade = match.groups.grade ?? match.groups.state
    if (!grade) return []
    const before = sentence.before(match.whole).after(outcomes[at - 1]?.whole ?? sentence.slice(0, 0))
    const after = beforeClauseEnd(sentence.after(match.whole).before(outcomes[at + 1]?.whole ?? sentence.slice(sentence.end - sentence.start)))
    return subjects(before, match, after).map((subject) => ({ ...subject, grade }))
  })
}

/** What was judged: named behind the grade ("inadequate for …"), between verb and grade, or before the verb. */
function subjects(before: View, { whole, groups }: Match, after: View): { area: JudgementArea; label: View }[] {
  const behind = /^ ?(?:for|in|overall)\b/i.test(after.folded) ? areasIn(beforeVerb(after)) : []
  if (behind.length) return behind
  const between = groups.between ? areasIn(groups.between) : []
  if (between.length) return between
  const services = before.find(asWhole)?.whole
  if (services) return [{ area: 'overall-effectiveness', label: services.trim() }]
  return areasIn(before).slice(-1).concat({ area: 'overall-effectiveness' as const, label: whole }).slice(0, 1)
}

function areasIn(view: View): { area: JudgementArea; label: View }[] {
  const found = areas.flatMap(([pattern, area]) => view.findAll(pattern).map(({ whole }) => ({ area, label: whole })))
  return found.sort((a, b) => a.label.start - b.label.start)
}

/** The phrase behind a grade ends where the sentence tells what came of it. */
function beforeVerb(view: View): View {
  const end = view.find(/,|\b(?:have|has|had|was|were|is|are|led|since|because)\b/i)?.whole
  return end ? view.before(end) : view
}

function beforeClauseEnd(view: View): View {
  const end = view.find(clauseEnd)?.whole
  return end ? view.before(end) : view
}

function distinct(all: readonly Recalled[]): Draft<Judgement>[] {
  const seen = new Set<string>()
  return all.flatMap(({ area, label, grade }) => {
    const id = parseGrade(grade.folded)
    const key = `${area}/${id}`
    if (id === undefined || seen.has(key)) return []
    seen.add(key)
    return [{ area: label.means(area), label: label.words(), grade: grade.means(id), gradePrinted: grade.words(), when: grade.means('previous' as const) }]
  })
}
