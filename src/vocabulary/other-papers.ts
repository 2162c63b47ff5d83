import { anyOf } from '../text/any-of.ts'
import type { View } from '../text/view.ts'

/** A kind of paper that is none of docket's types, by the words at its head. */
interface OtherPaper {
  readonly name: string
  readonly pattern: RegExp
  /** It tells how inspections are made, or of many of them, and of none in particular. */
  readonly isGeneral?: true
}

/** A line that these words begin. */
const line = (...beginnings: readonly string[]): RegExp => new RegExp(String.raw`^\W{0,3}${anyOf(...beginnings)}`, 'im')
/** Words that stand anywhere. */
const words = (...sources: readonly string[]): RegExp => new RegExp(String.raw`\b${anyOf(...sources)}\b`, 'i')

const guides = anyOf('guidance', 'guide', 'handbook', 'framework')

const otherPapers: readonly OtherPaper[] = [
  { name: 'questions and answers', pattern: line('frequently asked questions', 'questions and answers', String.raw`faqs?\b`) },
  { name: 'an answer in Parliament', pattern: line(String.raw`asked on \d`, 'to ask the secretary of state', 'this question was answered') },
  { name: 'a handbook or guidance', isGeneral: true, pattern: words('handbook', 'guidance (?:for|on|about)', `this ${guides} (?:is|sets|explains)`) },
  { name: 'a handbook or guidance', isGeneral: true, pattern: line('(?:(?:non-)?statutory )?guidance$', "inspecting (?:local|children's)") },
  { name: 'a framework for inspections', isGeneral: true, pattern: line(String.raw`(?:[\w ]{0,30}\b)?framework$`, 'framework for the inspection') },
  { name: 'statistics', isGeneral: true, pattern: words('(?:official|experimental) statistics', 'statistical (?:first )?release', 'data tables') },
  { name: 'an equality impact assessment', pattern: line(String.raw`(?:[\w' ,-]{0,60}\b)?equality (?:and \w+ )?(?:impact )?(?:assessment|analysis)`) },
  { name: 'a needs assessment', pattern: words('needs assessment') },
  { name: 'a peer review or peer challenge', pattern: words('peer (?:review|challenge)') },
  { name: 'a blog or an update on a site', pattern: line('recent posts$', 'posted: .{6,60}$', String.raw`[\w' ]{0,40}\bupdates?$`) },
  { name: 'a covering note', pattern: line('please find (?:attached|enclosed)', '(?:attached|enclosed) (?:is|are)', 'I (?:attach|enclose)') },
  { name: 'a job advertisement', pattern: line('salary ?:', 'closing date ?:', 'job (?:title|description) ?:') },
]

/** How far into a document its head reaches, in UTF-16 code units. */
const reach = 1500

/** What a document of no known type looks like. */
export function otherPaperIn(view: View): (OtherPaper & { readonly at: View }) | undefined {
  const top = view.slice(0, reach)
  for (const paper of otherPapers) {
    const at = top.find(paper.pattern)?.whole
    if (at) return { ...paper, at }
  }
  return undefined
}
