import { grade } from '../../lexicon/grades.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { saidBy, textOf } from '../finder.ts'
import { subject } from '../subject/subject.ts'
import { whole } from '../subject/whole.ts'
import type { ToldGrade } from './told-grades.ts'

const that = anyOf('that', 'this', 'it', 'so', 'such', 'those', 'these')
const giver = anyOf('ofsted', 'inspectors', 'inspectorate', 'watchdog', 'verdict', 'judge?ment')
/** "That is what inspectors said of services in Fenshire." */
const oneWord = '(?:two |three |one |single )?(?:words? )?'
const answers = new RegExp(String.raw`^${that}(?:'s| ${oneWord}(?:is|was|are|were))\b.{0,80}\b${giver}`, 'i')
/** "That is not what inspectors said." */
const denies = /^\S+(?: \S+)? (?:not|never|what we (?:want|hope)|hardly)\b/i
const longest = 60

/** The grade that is all of a text's first sentence, of which the next tells who gave it: "“Inadequate.” That was Ofsted's verdict on …" */
export function openerGrade(first: View, next: View): ToldGrade | undefined {
  if (first.value.length > longest || !next.has(answers) || next.has(denies)) return undefined
  const words = textOf(first)
  const [only, more] = words.all(grade)
  const alone = only && first.value.replaceAll(/[^a-z]/gi, '').length === words.place(only).value.replaceAll(/[^a-z]/gi, '').length
  if (!alone || more) return undefined
  const text = textOf(next)
  const areas = saidBy(subject.in(text), text)
  const named = whole.in(text).find(({ value }) => value !== 'pronoun')
  if (!areas.length && !named) return undefined
  return {
    mood: 'asserted', when: { times: [] }, isLeft: false, isPresent: true, sentence: next, grade: words.place(only), value: only.value, areas, before: [],
    whole: areas.length || !named ? undefined : text.place(named), isNameless: false, setting: undefined, rule: 'verdict/opener', isJudged: true,
  }
}
