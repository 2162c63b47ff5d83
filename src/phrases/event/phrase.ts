import { grade, judged } from '../../lexicon/grades.ts'
import { inspected, inspection, manner } from '../../lexicon/inspections.ts'
import { type Phrase, as, many, oneOf, one, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { time } from '../time/time.ts'

const article = optional(word('the', 'its', 'their', 'a', 'an', 'our', 'since'))
/** "(SIF)" behind the name in full */
const short = seq(word('('), term(inspection), word(')'))
const manners = many(oneOf(term(manner), short), 0, 8)
const noun = seq(oneOf(term(inspection), term(inspected)), optional(short))
const at = word('in', 'of', 'during', 'on', 'from')
const early = optional(oneOf(word('early', 'late'), seq(word('the'), word('spring', 'summer', 'autumn', 'winter'), word('of'))))
const date = as('time', term(time))
const mark = word('.', ';', ':')
const small = one((text, token) => /^[a-z]+$/.test(text.word(token) ?? ''))

/** Another event, to which the time belongs: "the second visit since the full inspection in 2022". */
const joint = oneOf(word('since', 'following', 'after', 'and'), seq(word('as'), word('well'), word('as')))
const another = seq(joint, optional(word('at', 'in')), word('the', 'its', 'their', 'a', 'an', 'our'), manners, term(inspection))
const other = oneOf(mark, word('since'), another)
const gap = oneOf(upTo(14, oneOf(other, word(','))), seq(upTo(14, other), word(',')))
/** "focused visits in 2017 and 2018" */
const further = many(seq(optional(word(',')), word('and'), optional(word('again')), optional(word('in')), date), 0, 3)

/** How a sentence names an earlier inspection with its time, the surer ways first. */
export const frames: Readonly<Record<string, Phrase>> = {
  /** "the last ILACS inspection in 2018", "its inspection of services for care leavers, in May 2019" */
  named: seq(article, manners, noun, gap, at, early, date, further),
  /** "the November 2017 inspection" */
  'dated-first': seq(date, manners, term(inspection, 'inspection', 'visit', 'ilacs', 'sif', 'jtai')),
  /** "in October 2021, the Ofsted inspection", "in 2021 Ofsted judged" */
  'dated-before': seq(
    word('in', 'since'), date, optional(word(',')), optional(seq(optional(word('when')), word('the', 'an', 'its'))), manners,
    oneOf(term(inspection), seq(word('ofsted'), word('inspected', 'judged', 'found'))),
  ),
  /** "judged to be inadequate in 2015" */
  judged: seq(term(judged, 'judged'), many(small, 0, 4), term(grade), upTo(8, oneOf(mark, word(','))), word('in', 'since'), date),
  /** "was adequate in May 2011" */
  was: seq(word('was', 'were'), term(grade), upTo(10, oneOf(mark, word(','))), word('in'), date),
  /** "the SIF (2017)" */
  'in-brackets': seq(noun, word('('), date, word(')')),
}
