import { giver, grade, judged } from '../../lexicon/grades.ts'
import { employer } from '../../lexicon/people.ts'
import { holding, inspected, inspection, manner, noStayAt } from '../../lexicon/inspections.ts'
import { mood } from '../../lexicon/moods.ts'
import { type Phrase, ahead, as, begin, many, not, oneOf, one, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { subject } from '../subject/subject.ts'
import { date, early, further, gradings } from './grading.ts'

const article = optional(word('the', 'its', 'their', 'a', 'an', 'our', 'since'))
/** "(SIF)" behind the name in full */
const short = seq(word('('), term(inspection), word(')'))
export const manners = many(oneOf(term(manner), short), 0, 8)
export const noun = seq(oneOf(term(inspection), term(inspected)), optional(short))
const named = as('name', seq(manners, noun))
const at = word('in', 'of', 'during', 'on', 'from')
/** A share's day is none of an inspection's: "from 44% at the previous inspection to 57% in April 2018". */
const mark = word('.', ';', ':', '%')

const anInspection = seq(word('the', 'its', 'their', 'a', 'an', 'our'), manners, term(inspection))
/** Another event, to which the time belongs: "the second visit since the full inspection in 2022". */
const joint = oneOf(word('since', 'following', 'after', 'and', 'follow', 'follows', 'followed'), seq(word('as'), word('well'), word('as')))
const was = oneOf(word('was', 'were'), seq(word('has', 'have', 'had'), word('been')))
/** "of those was in", "of them on" */
const ofThem = seq(word('of'), word('those', 'these', 'them', 'which'), optional(word(',')), optional(was), optional(at))
/** What inspectors do: "inspectors used the same word", "the watchdog had said". */
const did = oneOf(
  term(judged), term(inspected),
  word('looked', 'came', 'arrived', 'said', 'used', 'gave', 'reported', 'returned', 'told', 'published', 'described', 'raised', 'warned', 'turned', 'went', 'checked'),
)
const came = oneOf(word('returned', 'came', 'visited', 'arrived', 'called', 'looked'), seq(was, word('in', 'at', 'on', 'with')))
/** "Ofsted's child protection inspectors", "A joint area review team" */
const watchers = oneOf(
  term(giver), seq(word("ofsted's"), many(term(manner), 0, 3), word('inspectors', 'team')), seq(term(inspection), word('team', 'inspectors')),
)
const lately = optional(word('last', 'first', 'previously', 'also', 'had'))
const whenCame = oneOf(word('on', 'in', 'between'), seq(word('as'), word('recently', 'long'), optional(word('ago')), word('as')))
const another = seq(joint, optional(word('at', 'in')), anInspection)
/** "a focused visit since then, in May 2020": behind the event before. */
const sinceThen = seq(word('since'), word('then'))
const other = oneOf(mark, seq(not(sinceThen), word('since')), another)
const gap = oneOf(upTo(14, oneOf(other, word(','))), seq(upTo(14, other), word(',')))
const ofSubject = seq(word('of'), as('subject', upTo(30, oneOf(mark, word('since'), anInspection))))
const byOfsted = seq(word('by'), word('ofsted'))
/** "was carried out by Ofsted and its report published in" */
const held = seq(many(oneOf(was, term(holding), word('which', 'and', 'its', 'report'), byOfsted), 1, 8), optional(oneOf(at, word('between'))))

/** "Ofsted and the Care Quality Commission (CQC) inspected" */
const withOther = seq(word('and'), optional(word('the')), term(employer, 'cqc'), optional(seq(word('('), term(employer), word(')'))), optional(word('jointly')))

const visits = seq(ahead(one((text, token) => text.word(token)?.endsWith('s') === true)), noun)
const ofIt = seq(upTo(12, oneOf(word('.', ';'), term(noStayAt), term(mood, 'share'))), oneOf(at, word('between')))
/** "inspections of safeguarding in July 2010 and of adoption in October 2012" */
const alsoOf = many(seq(optional(word(',')), word('and'), word('of'), upTo(8, oneOf(mark, word(','))), word('in'), early, date), 1, 2)
/** "in November 2018 (care leavers) and July 2021" */
const more = seq(upTo(6, word('.', ';')), word(',', 'and'), optional(word('in', 'on')), date)

/** How a sentence names an earlier inspection with its time, the surer ways first. */
export const frames: Readonly<Record<string, Phrase>> = {
  /** "The last time that the council was inspected, in May 2017" */
  'last-inspected': seq(word('last'), word('time'), upTo(8, mark), was, term(inspected), optional(byOfsted), optional(word(',')), word('in', 'on'), early, date),
  /** "services for care leavers were last inspected in May 2011" */
  inspected: seq(
    begin(mark), as('subject', upTo(40, mark)), was, optional(word('both')),
    as('name', seq(many(term(manner), 0, 1), term(inspected), optional(byOfsted))), optional(word(',')), word('in', 'on', 'during', 'between'), early, date,
  ),
  /** "the last inspection of fostering services was carried out in May 2011", "the joint area review, which was held in 2008" */
  held: seq(article, named, oneOf(seq(ofSubject, optional(word(','))), optional(seq(word(','), not(was)))), held, early, date, further),
  /** "the joint area review of safeguarding in 2008" */
  direct: seq(article, named, optional(ofSubject), word('in', 'during'), early, date, oneOf(alsoOf, further)),
  /** "the inspection of early 2017" */
  'of-then': seq(article, named, word('of'), early, date),
  /** "the last ILACS inspection in 2018", "its inspection of services for care leavers, in May 2019" */
  named: seq(article, named, gap, at, early, date, further),
  /** "the November 2017 inspection" */
  'dated-first': seq(date, as('name', seq(manners, term(inspection, 'inspection', 'visit', 'ilacs', 'sif', 'jtai', 'jar')))),
  /** "the 2016 review by Ofsted of adoption services" */
  reviewed: seq(article, date, as('name', seq(manners, word('review'), byOfsted)), optional(seq(word('of'), as('subject', term(subject))))),
  /** "in October 2021, the Ofsted inspection", "in 2021 Ofsted judged" */
  'dated-before': seq(
    word('in', 'since'), date, optional(word(',')), optional(seq(optional(word('when')), word('the', 'an', 'its'))), manners,
    oneOf(term(inspection), seq(word('ofsted'), optional(withOther), word('inspected', 'judged', 'found')), seq(word('ofsted'), word('published'), anInspection)),
  ),
  /** "In June 2017 a joint targeted area inspection looked at", "In July 2021 there was a focused visit" */
  'dated-one': seq(
    word('in'), early, date, optional(word(',', 'that')), optional(oneOf(seq(word('there'), was), seq(word('we', 'it', 'they'), word('had')))),
    word('a', 'an', 'our', 'their'), many(term(manner), 1, 8), term(inspection),
  ),
  /** "in 2019, when inspectors looked in" */
  inspectors: oneOf(
    seq(
      word('in', 'since', 'at'), early, date, optional(word(',')), optional(word('when')), optional(word('the')), term(giver),
      optional(word('also', 'last', 'first', 'had')), did,
    ),
    seq(watchers, lately, came, upTo(6, oneOf(mark, word(','))), optional(seq(word(','), upTo(3, mark), word(','))), whenCame, early, date),
    seq(word('in'), early, date, optional(word(',')), word('that'), watchers, did),
  ),
  /** "in May 2016 the area was inspected" */
  'were-then': seq(word('in'), early, date, optional(word(',')), upTo(8, oneOf(mark, word(','))), was, upTo(1), term(inspected)),
  /** "The most recent of those was in May 2011", "the last of them on 4 May 2015" */
  'of-them': seq(word('last', 'latest', 'first', 'recent'), ofThem, early, date),
  /** "the first such inspection here, as the last was of the old county in 2019" */
  'the-last': seq(
    term(inspection), upTo(8, oneOf(mark, word(','))), word(',', 'and', 'as', 'since', 'but'), upTo(2, mark), word('the', 'our', 'its'), word('last', 'previous'),
    optional(word('one', 'such')), was, upTo(8, oneOf(mark, word(','))), word('in', 'on'), early, date,
  ),
  /** "October 2021 - Focused visit": the head of a piece of a chronicle */
  chronicle: seq(begin(word('|')), date, word('-', ':'), oneOf(seq(manners, term(inspection)), seq(upTo(6, mark), term(grade)))),
  /** "the SIF (2017)", "the joint area review (published May 2007)" */
  'in-brackets': seq(
    oneOf(noun, seq(term(inspection), word('of'), upTo(8, oneOf(mark, word(','))))), word('('),
    optional(word('published', 'reported', 'in')), optional(word('in')), date, word(')'),
    many(seq(upTo(10, oneOf(mark, word('('))), word('('), date, word(')')), 0, 4),
  ),
  /** "the Ofsted report of 2013", "in the 2007 assessment" */
  reported: oneOf(
    seq(word('ofsted'), word('report', 'judgement', 'judgment', 'verdict'), word('of', 'from', 'in'), early, date),
    seq(word('the', 'its', 'our', 'their'), date, manners, word('assessment'), not(word('of'))),
  ),
  /** "ILACS inspection, January 2022: requires improvement": a line of a list */
  line: seq(begin(word('|')), article, named, optional(ofSubject), optional(word(',', '-')), date, word(':', '-')),
  ...gradings,
  /** "the visit was made, by three inspectors, between 5 and 6 May 2018": much may stand between, but nothing with times of its own */
  apart: oneOf(seq(manners, visits, ofIt, date, many(more, 0, 4)), seq(named, ofIt, date)),
}
