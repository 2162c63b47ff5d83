import type { View } from '../../../text/view.ts'
import { gradeWord } from '../../../vocabulary/grades.ts'

const quoted = String.raw`["']`
/** A grade stands behind a verb of judging or being, in quotation marks, or behind "for", "of", "from" and "to". */
const before = String.raw`(?:\b(?:is|are|was|were|be|been|being|as|a|an|another|the|rated|judged|graded|deemed|assessed|ranked|found|remain(?:s|ed)?|stay(?:s|ed)?|both|all|from|to|of|now|overall|either|and|or|that|received|awarded|given|achieved|gained|got|secured|scored|at|still|services?|again|also|being|rating|grade|judge?ment)\s+|[:,(|]\s*|-\s+|${quoted})`
/** What may follow a grade; "good practice" and "outstanding issues" are no verdicts. */
const behind = String.raw`(?=${quoted}|\s*(?:$|[.,;:)\]-])|\s+(?:overall|for|in|on|and|or|but|with|while|whilst|although|though|because|by|at|as|across|since|when|which|who|after|before|under|to|from|ratings?|grades?|gradings?|judge?ments?|verdict|status|category|last|this|four|two|three|five)\b)`
const grade = new RegExp(String.raw`(?:${before})(?<grade>${gradeWord})${behind}`, 'i')
/** "… requires improvement to be good" is a verdict by itself. */
const verb = new RegExp(String.raw`(?<=\w\s)(?<grade>requir(?:es?|ed|ing)\s+improvement(?:\s+to\s+be\s+good)?)${behind}`, 'i')

/** "rated Slough inadequate": what was judged stands between. */
const judgedSo = new RegExp(String.raw`\b(?:rate[ds]|judge[ds]|grade[ds]|found|deemed|brand(?:ed|s|ing)|labell(?:ed|ing)|ranked|declared|downgraded|upgraded)\s[^.;:,"]{1,70}?\s(?<grade>${gradeWord})${behind}`, 'i')

/** The grades that a sentence gives as verdicts, in order. */
export function toldGrades(sentence: View): View[] {
  const found = [...sentence.findAll(grade), ...sentence.findAll(verb), ...sentence.findAll(judgedSo)].flatMap(({ groups }) => groups.grade ?? [])
  found.sort((a, b) => a.start - b.start)
  return found.filter((view, at) => !found.slice(0, at).some((other) => other.overlaps(view)))
}

const atOnce = new RegExp(String.raw`^\s*${quoted}?(?<grade>${gradeWord})${behind}`, 'i')

/** The grade that follows its area without a verb: "services were judged good, and leadership outstanding". */
export function gradeAtOnce(words: View): View | undefined {
  return words.find(atOnce)?.groups.grade
}

const judging = /\b(?:judge[ds]?|judging|rate[ds]|grade[ds]|found|awarded|received|given|judge?ments?|ratings?|grad(?:e|ing)|ruled|deemed|assessed|ranked|verdict|concluded|achieved|moved|improved|upgraded?|downgraded?|went|gone|risen|rose|fallen|fell|dropped|jumped|climbed|outcome|finding\s+(?:was|is)|brand(?:ed|s|ing)|labell(?:ed|ing))\b/i
const hypothetical = /\b(?:if|likely|where\s+any|any\s+area|would|could|can\s+be|may\s+be|might|should|scale|four[- ]point|means\s+that|grades\s+are|aims?|targets?|ambitions?|aspir\w+|goal|become|becoming|journey|towards?|working\s+to|striving|by\s+the\s+next|in\s+order\s+to|self-?(?:assess\w*|evaluat\w*)|an?\s+(?:local\s+)?authority\s+(?:that|which)|an\s+LSCB)\b/i
/** Services that are not the council's children's services, or not theirs alone. */
const elsewhere = /\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|colleges?|childmind\w*|children's\s+homes?|care\s+homes?|(?:independent\s+)?fostering\s+agenc\w+|CQC|hospital|adult\s+(?:social\s+care|education|learning)|youth\s+(?:offending|justice)|peer\s+(?:review|challenge)|per\s+cent|(?:quarter|third|half|majority)\s+of)\b|(?<!\btop\s\d{1,2}\s?)%/i

const number = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)`
/** Counts of councils: "two councils were judged …", "none has been rated …"; "one of only three councils" is about this one. */
const many = new RegExp(String.raw`(?<!\bone\sof\s(?:(?:only|just|the)\s)?)\b${number}\s(?:(?:other|more|further|local|english)\s){0,2}(?:councils|authorities|boroughs)\b|\b(?:just|only)\sone\s(?:other\s)?(?:council|authority)\b|\b(?:no|any)\s(?:other\s)?(?:council|authority)\b|\bnone\s(?:of|is|was|were|has|have|had|achieved|received)\b|\bone\sin\s\w+\s(?:councils|(?:local\s)?authorities)\b|\b(?:proportion|number)\sof\s(?:[\w-]+\s){0,2}(?:councils|authorities)\b`, 'i')

/** Whether a sentence counts councils instead of telling of one. */
export function countsCouncils(sentence: View): boolean {
  return many.test(sentence.folded)
}

/** Whether a sentence tells of grades that were given to these services. */
export function tellsGrades(sentence: View): boolean {
  const words = sentence.folded
  return !hypothetical.test(words) && !elsewhere.test(words) && !countsCouncils(sentence)
}

/** Whether a sentence says that something was judged, not merely that it is good. */
export function tellsJudging(sentence: View): boolean {
  return judging.test(sentence.folded)
}
