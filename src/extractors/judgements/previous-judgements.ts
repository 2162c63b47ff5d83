import type { Judgement } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { Match, View } from '../../text/view.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'
import { isOfSettingAbove, otherSetting } from '../earlier/other-setting.ts'
import { type Subject, subjectsOf } from './earlier-subject.ts'
import type { JudgementDraft } from './judgement-draft.ts'

const earlier = /\bthat inspection\b|\b(?:last|previous(?:ly)?|earlier|first|most recent)\s(?:[\w']+\s){0,5}?(?:inspect\w*|visit\w*|judg\w*|ILACS|SIF)\b|\bwhen (?:it|they|services?|the (?:local authority|service)|all areas)\b[^,.;]{0,40} (?:was|were|required)\b|\b(?:in|since|of) (?:[a-z]{3,9} )?20\d\d\b|\b20\d\d (?:[\w']+ ){0,3}?inspection|\bjudged [a-z ]{0,40}previously\b/i
/** A sentence that goes on telling of the inspection that the one before it named. */
const goesOn = /^(?:all (?:of )?the judgements|the judgements?|the service for [a-z ]{4,30}|services for [a-z ]{4,30}|they|it) (?:was|were)\b/i
const namesInspection = /\b(?:last|previous|most recent)\s(?:[\w']+ ){0,3}?inspection|\btime of the (?:last |previous )?inspection in 20\d\d/i
const verb = String.raw`(?:judged|graded|rated|found|deemed|assessed|judgement(?: (?:of|was|for))?)\b`
const outcome = new RegExp(String.raw`\b${verb}(?<between>[^.;]{0,90}?)\s['"]?(?<grade>${gradeWord})\b|\b(?:was|were) (?:both |all )?['"]?(?<state>${gradeWord})\b|\b(?<main>required improvement(?: to be good)?)\b|\b(?:already|previously|then) (?<past>${gradeWord}) at (?:the|that|its) \b`, 'i')
/** Nothing is looked for in words without a grade. */
const anyGrade = /\b(?:outstanding|good|adequate|satisfactory|inadequate)\b|requir\w{1,3} improvement/i
const current = /\b(?:this|the current) inspection\b|\b(?:is|are|remains?) (?:now )?(?:judged)?\s*$|\bnow\b/i
const clauseEnd = /;|, ?(?:but|although|while|whilst|whereas|and since|with)\b|\.\s/

interface Recalled extends Subject {
  readonly grade: View
}

/**
 * Grades that a document recalls of an earlier inspection: "at the last inspection in 2018, when services were judged good", "judged to be
 * inadequate for the experiences of children who need help and protection and for overall effectiveness", "when all areas required improvement".
 */
export const previousJudgements = recalling(otherSetting)

/** The same in a school's own report, where the school is what was judged. */
export const previousSchoolJudgements = recalling(undefined)

function recalling(except: RegExp | undefined): Extractor<Judgement[], JudgementDraft[]> {
  return defineExtractor<Judgement[], JudgementDraft[]>('previous-judgements', (view) => {
    const blocks = view.blocks().filter((block) => anyGrade.test(block.folded))
    return distinct(blocks.flatMap((block) => recalledIn(sentencesOf(block), except)))
  })
}

function recalledIn(sentences: readonly View[], except: RegExp | undefined): Recalled[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1]
    const isEarlier = earlier.test(sentence.folded) || (goesOn.test(sentence.folded) && before !== undefined && namesInspection.test(before.folded))
    return isEarlier ? recalled(sentence, before, except) : []
  })
}

function recalled(sentence: View, above: View | undefined, except: RegExp | undefined): Recalled[] {
  const outcomes = sentence.findAll(outcome)
  return outcomes.flatMap((match, at) => {
    const grade = match.groups.grade ?? match.groups.state ?? match.groups.main ?? match.groups.past
    const before = sentence.before(match.whole).after(outcomes[at - 1]?.whole ?? sentence.slice(0, 0))
    if (!grade || current.test(before.folded) || isOfOther(before, above, except)) return []
    return subjectsOf(before, match.groups.between, afterOf(sentence, match, outcomes[at + 1]), match.whole).map((subject) => ({ ...subject, grade }))
  })
}

/** Whether the subject of a grade is another setting, named before the verb or, where a pronoun stands there, in the sentence above. */
function isOfOther(before: View, above: View | undefined, except: RegExp | undefined): boolean {
  return except !== undefined && (except.test(before.folded) || isOfSettingAbove(before, above))
}

function afterOf(sentence: View, { whole }: Match, next: Match | undefined): View {
  const after = next ? sentence.after(whole).before(next.whole) : sentence.after(whole)
  const end = after.find(clauseEnd)?.whole
  return end ? after.before(end) : after
}

function distinct(all: readonly Recalled[]): JudgementDraft[] {
  const seen = new Set<string>()
  return all.flatMap(({ area, label, grade }) => {
    const id = parseGrade(grade.folded)
    const key = `${area}/${id}`
    if (id === undefined || seen.has(key)) return []
    seen.add(key)
    return [{ area: label.means(area), label: label.words(), grade: grade.means(id), gradePrinted: grade.words(), when: grade.means('previous' as const) }]
  })
}
