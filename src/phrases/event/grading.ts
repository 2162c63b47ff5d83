import { services } from '../../lexicon/areas.ts'
import { be, grade, judged, rating, verdictWord } from '../../lexicon/grades.ts'
import { inspection } from '../../lexicon/inspections.ts'
import { mood } from '../../lexicon/moods.ts'
import { type Phrase, ahead, as, many, not, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { noDay } from '../time/no-day.ts'
import { time } from '../time/time.ts'

/** A time, or a day in its place that no calendar has. */
export const date = as('time', oneOf(term(time), term(noDay)))
const again = many(word('again', 'then', 'later', 'once', 'more', 'most', 'recently'), 0, 2)
/** "in 2017 and 2018", "in 2013, 2015 and 2017", "in June 2018 and again in May 2019" */
export const further = many(oneOf(seq(word(','), date), seq(optional(word(',')), word('and'), again, optional(word('in')), date)), 0, 4)
const stop = oneOf(word('.', ';'), term(mood, 'share'))

/** "in early 2018", "in the spring of 2018", "at the end of 2018" */
const seasons = word('spring', 'summer', 'autumn', 'winter')
const parts = oneOf(seasons, word('end', 'start', 'beginning', 'middle'))
export const early = optional(oneOf(word('early', 'late', 'mid'), seasons, seq(word('the'), parts, word('of'))))
const small = many(word('also', 'again', 'already', 'still', 'then', 'both', 'all'), 0, 2)
const whose = oneOf(stop, word(',', 'that', 'after', 'since', 'following', 'before'))
const given = oneOf(
  seq(upTo(8, whose), word('told'), upTo(4, stop)),
  seq(upTo(8, whose), term(judged, 'judged'), upTo(5, stop)),
  seq(upTo(8, oneOf(whose, word('we'))), term(be, 'past'), many(word('again', 'overall', 'still'), 0, 1)),
)

const were = oneOf(term(be, 'past'), seq(word('had'), optional(word('last', 'first')), word('been')))

/** How a sentence tells of an earlier inspection by the grade that it gave. */
export const gradings: Readonly<Record<string, Phrase>> = {
  /** "was adequate in May 2011" */
  was: seq(
    oneOf(seq(oneOf(word('was', 'were'), seq(word('had'), word('been'))), small, term(grade)), seq(ahead(word('required')), term(grade))),
    upTo(10, oneOf(stop, word(':', ','))), word('in'), date, further,
  ),
  /** "handed a 'good' verdict in early 2019", "up from good, which the authority was given in 2019" */
  handed: oneOf(
    seq(term(judged, 'gets'), upTo(4, stop), term(grade), upTo(3, stop), word('in'), early, date),
    seq(term(grade), optional(word(',')), word('which', 'that'), upTo(5, stop), were, term(judged), word('in'), early, date),
  ),
  /** "It was in 2008 that services were last judged good" */
  'it-was': seq(word('it'), word('was'), word('in'), early, date, word('that'), upTo(14, stop), term(judged, 'judged'), upTo(4, stop), term(grade)),
  /** "judged to be inadequate in 2015", "the grade that it was given in 2014" */
  judged: seq(
    oneOf(seq(term(judged, 'judged'), upTo(9, stop), word('in', 'since', 'at'), early), seq(term(rating, 'rating'), upTo(9, stop), word('in', 'since'), early)),
    date, further,
  ),
  /** "Last time, in October 2019, it was requires improvement" */
  'last-time': seq(word('last'), word('time'), optional(word(',')), upTo(13, stop), word('in'), early, date),
  /** "in 2012 the borough had been rated good", "in 2022 they rated us good", "in May 2015 services were inadequate" */
  'in-then': seq(word('in'), early, date, optional(word(',')), given, term(grade), not(term(be))),
  /** "In 2019 they told us that we were failing" */
  'told-then': seq(
    word('in'), early, date, optional(word(',')), word('they'), word('told', 'said'), many(word('us', 'them', 'the', 'council', 'that'), 0, 3),
    oneOf(word('we', 'it', 'they'), term(services)), term(be, 'past'), term(verdictWord),
  ),
  /** "up from good, which the authority was given in 2019" */
  'given-then': seq(
    term(grade), optional(term(rating)), optional(word(',')), word('which'), upTo(4, oneOf(stop, word(','))), oneOf(term(judged, 'gets'), term(judged, 'judged')),
    upTo(4, oneOf(stop, word(','))), word('in'), early, date,
  ),
  /** "good, as it was in 2018" */
  'as-then': seq(term(grade), optional(word('overall')), word(','), word('as'), word('it', 'they', 'we'), oneOf(word('was', 'were'), seq(word('had'), word('been'))), word('in'), early, date),
  /** "told by Ofsted in 2018 that it required improvement" */
  told: seq(word('told'), word('by'), word('ofsted'), word('in'), early, date),
  /** "a rating of 2014" */
  rating: seq(term(rating, 'rating'), word('of', 'from'), date),
  /** "since 2018, when services were judged" */
  when: seq(date, optional(word(',')), oneOf(word('when', 'where'), seq(word('at'), word('which'))), upTo(14, stop), oneOf(term(judged, 'judged'), term(inspection))),
}
