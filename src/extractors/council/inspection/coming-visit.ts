import { anyOf } from '../../../text/any-of.ts'

const kinds = [
  'full', 'graded', 'standard', 'short', 'monitoring', 'interim', 'focused', 'annual', 'return', 'announced', 'quarterly', 'regular', 'follow-up', 'progress', 'unannounced', 'joint',
]
const turns = ['next', 'further', 'future', 'another', 'new', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'final']
const coming = `(?:${anyOf(...turns, ...kinds)} )+`
const manner = "(?:(?!inspections?|visits?|programme|round|regime|cycle)[a-z'-]+ ){0,5}"
const papers = ['reports?', 'letters?', 'plans?', 'framework', 'regimes?', 'cycles?', 'outcomes?', 'findings', 'teams?', 'programme', 'process']
/** A "next inspection report" is no inspection. */
const alone = String.raw`\b(?!'s| ${anyOf(...papers)}\b)`
const anInspection = anyOf('(?:re-?)?inspections?', '(?<=annual )assessment', 'JTAI')
const next = String.raw`\b${coming}${manner}${anInspection}${alone}`
const again = String.raw`\b${anyOf('re-?inspection', 'inspected (?:in full )?again', 're-?inspected')}${alone}`
const bodies = ['council', 'authority', 'services', 'partnership', 'area', 'borough', 'county', 'city']
const isDue = '(?: is| was) (?:now |next |still )?(?:due|expected)'
const takesPlace = ' (?:would|will|could) (?:take place|be|happen|come|follow)'
const due = String.raw`\b(?:the|an?|that|any) ${anyOf('(?:re-?)?inspection', 'visit')}(?=${anyOf(isDue, takesPlace)}\b)`
/** "and can expect its next one …", "we should expect it …": what the words before have named. */
const meant = String.raw`(?<=\binspect.{0,160})${anyOf(String.raw`\bnext one`, String.raw`(?<=\bexpect(?:ing)? )it`)}\b`

/** Sources of patterns (flag `i`) for what may be said to come, and for who comes or is visited. */
export const comes = {
  inspection: anyOf(next, again, due, meant),
  inspectors: String.raw`\b${anyOf('inspectors', 'inspectorates?', 'Ofsted', 'HMI', 'watchdog', 'he', 'she', 'they')}\b`,
  services: String.raw`\b${anyOf(...bodies, 'we', 'both', 'they', 'it')}\b`,
  asked: String.raw`\bwhen (?:the )?(?:Ofsted|inspectors|inspectorate|next)\b`,
}
