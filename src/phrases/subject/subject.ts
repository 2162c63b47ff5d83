import { area, services } from '../../lexicon/areas.ts'
import { be, grade, judged } from '../../lexicon/grades.ts'
import { type Phrase, ahead, findAll, many, one, oneOf, optional, seq, term, upTo, where, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { lookUp } from '../../lexicon/signs.ts'
import { either } from '../../text/either.ts'
import { finder } from '../finder.ts'

/** What inspections grade, by its meaning; `lscb` and the like are areas of some frameworks only. */
export type Subject = NonNullable<(typeof area)['value']>

const article = optional(word('the', 'its', 'our', 'their'))
const ofWhom = oneOf(
  seq(word('experience', 'experiences'), optional(seq(word('and'), word('progress'))), word('of', 'for')),
  seq(
    optional(seq(word('quality'), word('of'))),
    word('progress', 'those', 'support', 'service', 'services', 'help', 'care', 'work', 'arrangements', 'protection'),
    word('of', 'for', 'with', 'to'),
  ),
  word('effectiveness', 'quality'),
)
const kindOf = seq(word('effectiveness', 'quality'), word('of'), article)
const head = seq(oneOf(ofWhom, kindOf), article)
const children = seq(word('children', 'people'), optional(seq(word('and'), word('young'), word('people'))), optional(word('who')))
const joints = ['for', 'the', 'and', 'of', 'in', 'on', 'to', 'by', 'or']
const capital = one((text, at) => text.has(at, 'capital') && !joints.includes(text.word(at) ?? '') && !text.at(at, grade))
/** "overall effectiveness of the council's children's services in X" */
const all = oneOf(term(services, 'service'), seq(article, many(capital, 0, 3), term(services, 'services', 'council')))
const ofServices = seq(word('of', 'for', 'on'), all)
/** "help and protection given to children", "help that we give to families" */
const whichWeGive = seq(optional(word('that', 'which')), word('we', 'it', 'they'), word('give', 'gives', 'provide', 'provides', 'offer', 'offers'))
const givenTo = seq(
  oneOf(word('given', 'provided', 'offered'), whichWeGive), word('to'), optional(word('our', 'its', 'local', 'vulnerable')), word('children', 'families'),
)
const tail = oneOf(ofServices, word('service', 'services', 'work', 'performance', 'arrangements', 'practice', 'experiences', 'outcomes'), givenTo)
/** "the Fenmarsh Local Safeguarding Children Board (LSCB)", "the FSCB" */
const board = seq(many(capital, 0, 3), term(area, 'lscb'), optional(seq(word('('), one(isBoard), word(')'))))

/** "the FSCB" */
const initials = one((text, at) => text.has(at, 'capital') && isBoard(text, at))
const graded = oneOf(term(grade), seq(term(judged, 'judged'), many(word('to', 'be', 'as'), 0, 3), term(grade)))
/** "the Board, for its part, requires", "the Board had indeed been judged" */
const between = optional(seq(word(','), upTo(4, word(',', ';')), word(',')))
const small = many(word('also', 'now', 'only', 'still', 'indeed', 'too'), 0, 2)
const isVerb = one((text, at) => /^require[ds]?$/.test(text.word(at) ?? '') && text.at(at, grade) !== undefined)
const isGraded = ahead(seq(between, oneOf(isVerb, seq(optional(word('had', 'has')), small, term(be), small, graded))))
/** "the Board itself was reviewed" */
const isLookedAt = ahead(seq(optional(word('itself')), term(be), word('reviewed', 'inspected', 'assessed')))
/** "all areas were good save that leaders …" */
const isLeftOut = where((text, at) => ['save', 'except', 'bar'].includes(text.word(at - 2) ?? ''))
const theBoard = seq(word('the'), one((text, at) => text.has(at, 'capital') && text.word(at) === 'board'))
/** "judged the Board to be good" */
const isBehindJudged = where((text, at) => text.all(judged).some(({ to }) => to === at))
const asGrade = ahead(seq(many(word('to', 'be', 'as'), 0, 2), term(grade)))
const opensSentence = where((text, at) => at === 0 || ['|', '\t'].includes(text.word(at - 1) ?? ''))
/** "Leaders got an outstanding" */
const wereGiven = ahead(oneOf(
  seq(term(be), term(judged, 'judged'), many(word('a', 'notch', 'higher', 'lower', ',', 'at'), 0, 6), asGrade),
  seq(optional(term(be)), term(judged, 'gets'), optional(word('a', 'an')), term(grade)),
))
/** "the Board was judged good": where that is what was graded. */
const bodies = oneOf(
  seq(theBoard, oneOf(isGraded, isLookedAt)),
  seq(isBehindJudged, theBoard, asGrade),
  seq(isLeftOut, word('leaders'), isGraded),
  seq(opensSentence, word('leaders'), wereGiven),
)
/** "children in Fenmarsh's care" */
const inCareOf = seq(optional(head), word('children'), word('in'), many(capital, 1, 4), word('care'))
const closesItem = ahead(oneOf(word(',', '.', ';', ':', ')', '-', 'and'), where((text, at) => at >= text.length)))
const afterAny = (...words: readonly string[]): Phrase => where((text, at) => words.includes(text.word(at - 1) ?? ''))
/** "good for leaders", "its help and protection, its leaders", "so were its leaders" */
const gradedLeaders = oneOf(
  seq(afterAny('for', 'on'), optional(word('the', 'its', 'their', 'our')), word('leaders'), closesItem),
  seq(afterAny(',', 'and', 'were', 'was', 'are', ':', '-'), word('its', 'their', 'our'), word('leaders'), closesItem),
  seq(afterAny('and'), word('leaders'), closesItem),
  seq(afterAny(':', '-', ';'), word('leaders'), ahead(oneOf(word(':', '-'), seq(word(','), term(area))))),
)
/** "…, to care leavers, and to leaders", "Leaders, help and protection, and …" */
const listedLeaders = oneOf(
  gradedLeaders,
  seq(where((text, at) => text.word(at - 1) === 'to' && text.word(at - 2) === 'and'), word('leaders'), ahead(word('.', ',', ';'))),
  seq(opensSentence, word('leaders'), ahead(oneOf(word(':', '-'), seq(word(','), article, term(area))))),
)
/** "care and care leavers" */
const careAlone = seq(word('care'), ahead(seq(word('and'), term(area, 'care-leavers'))))
const plain = seq(optional(head), optional(children), term(area), optional(tail))
const named = oneOf(board, initials, bodies, listedLeaders, inCareOf, plain, careAlone)

const sign = either(lookUp(area.signs()), /scb\b|\bboard\b|\bleaders\b|'s care\b/i)

/**
 * What a sentence names of that which inspections grade, each with the words that name it: "the experiences of care leavers", "adoption
 * services".
 */
export const subject = finder<Subject>('subject', { words: 'any', sign }, (text) =>
  findAll(named, text).map(({ from, to }) => ({ from, to, value: text.all(area, from, to)[0]?.value ?? standsFor(text, from) })))

function standsFor(text: Text, at: number): Subject {
  if ([at, at + 1].some((place) => text.word(place) === 'leaders')) return 'leadership'
  return text.word(at) === 'the' || isBoard(text, at) ? 'lscb' : 'in-care'
}

function isBoard(text: Text, at: number): boolean {
  return /^[a-z]{0,4}scb$/.test(text.word(at) ?? '')
}
