import { services } from '../../lexicon/areas.ts'
import { be, grade, judged, rating } from '../../lexicon/grades.ts'
import { type Phrase, ahead, as, many, not, one, oneOf, optional, seq, term, upTo, where, word } from '../../words/matcher.ts'
import { subject } from '../subject/subject.ts'

const mark = word('.', ';', ':')
const end = where((text, at) => at >= text.length)
const closed = where((text, at) => text.has(at - 1, 'closes'))
/** What may follow a grade; "good understanding" and "outstanding staff" are no verdicts. */
export const after = oneOf(
  end, closed, word('.', ',', ';', ':', ')', ']', '-', '|', '('), term(rating),
  word(
    'overall', 'for', 'in', 'on', 'and', 'or', 'nor', 'but', 'with', 'while', 'whilst', 'although', 'though', 'because', 'by', 'at', 'as',
    'across', 'already', 'throughout', 'everywhere', 'since', 'when', 'which', 'who', 'save', 'except', 'apart', 'bar', 'too', 'once', 'yet', 'again', 'also', 'still', 'likewise',
  ),
  word('following', 'despite', 'during', 'until', 'where', 'whereas', 'having', 'compared', 'earlier', 'today', 'yesterday', 'then', 'twice', 'just', 'even'),
  word('after', 'before', 'under', 'to', 'from', 'last', 'this', 'four', 'two', 'three', 'five', 'previously', 'respectively'),
  seq(word('awarded', 'given', 'handed'), word('to')), seq(word('ones', 'marks', 'scores'), oneOf(term(be), word('for', 'included'))),
)
const given = seq(as('grade', term(grade)), ahead(after))
const small = oneOf(
  word(
    'to', 'be', 'as', 'a', 'an', 'overall', 'both', 'all', 'each', 'now', 'also', 'still', 'that', 'it', 'is', 'they', 'are', 'only', 'of',
    'at', 'least', 'again', 'being', 'itself', 'themselves',
  ),
  term(be),
)
const gap = (most: number): Phrase => upTo(most, oneOf(mark, term(grade)))
const quoted = where((text, at) => text.has(at, 'opens'))
/** Words behind which a grade is one that was given. */
const lead = oneOf(
  word(
    'a', 'an', 'another', 'the', 'both', 'all', 'from', 'to', 'of', 'now', 'overall', 'either', 'and', 'or', 'but', 'neither', 'nor',
    'that', 'at', 'still', 'service', 'services', 'again', 'also', 'as',
  ),
  word(':', ',', '(', '|', '-'), term(rating),
)
/** "requires improvement" is a verb, and a verdict by itself. */
const verb = one((text, at) => /^require[ds]?$/.test(text.word(at) ?? ''))

/** How a sentence gives a grade, the surer ways first. */
export const frames: Readonly<Record<string, Phrase>> = {
  /** "judged to be adequate", "rated Slough inadequate" */
  judged: seq(term(judged, 'judged'), gap(18), given),
  /** "graded as good the impact of leaders" */
  first: seq(term(judged, 'judged'), optional(word('as')), as('grade', term(grade)), ahead(seq(optional(term(be)), optional(word('the', 'its', 'their')), optional(term(services, 'council')), term(subject)))),
  /** "judged adequate overall, with good capacity to improve", "there was good capacity to improve" */
  with: seq(oneOf(seq(word('with', 'have', 'has', 'had'), optional(word('a', 'an'))), seq(word('there'), term(be)), seq(term(judged, 'gets'), word('a', 'an'))), as('grade', term(grade)), ahead(term(subject, 'capacity', 'leadership'))),
  /** "received a 'requires improvement' rating" */
  gets: seq(term(judged, 'gets'), gap(10), given),
  /** "improved from inadequate", "moved to good" */
  moves: seq(term(judged, 'moves'), gap(9), given),
  /** "a rating of good", "the judgement was that it required improvement" */
  rating: oneOf(seq(term(rating), word('of'), as('grade', term(grade))), seq(term(rating), upTo(8, oneOf(mark, word(','), term(grade))), given)),
  /** "services in X still 'require improvement'": the marks say whose words these are. */
  quoted: seq(quoted, given),
  /** "leadership is good", "services were all inadequate" */
  is: seq(term(be), many(small, 0, 4), given),
  /** "services in X require improvement" */
  itself: seq(not(word('that')), ahead(verb), given),
  /** "already good at the last inspection" */
  already: seq(word('already', 'previously', 'formerly', 'then'), given),
  /** "from inadequate to good", "a good rating", "Leadership: good" */
  led: seq(lead, given),
  /** "Good overall. Good for those in care.", each a sentence of its own */
  alone: seq(where((_, at) => at === 0), as('grade', term(grade)), ahead(oneOf(seq(word('overall'), oneOf(word('.'), end)), seq(word('for', 'at', 'in', 'on'), upTo(2), term(subject), oneOf(word('.'), end))))),
  /** "kept its good rating" */
  rated: seq(as('grade', term(grade)), word('rating', 'grade', 'verdict', 'badge', 'standing', 'label', 'status')),
  /** "and leadership outstanding" */
  bare: seq(term(subject), given),
}
