import { services } from '../../lexicon/areas.ts'
import { place } from '../../lexicon/places.ts'
import { findAll, many, one, oneOf, optional, seq, term, word } from '../../words/matcher.ts'
import type { Found } from '../../words/text.ts'
import { finder } from '../finder.ts'
import { subject } from './subject.ts'

/** Words that a sentence may begin with, which are no part of a name. */
const openings = [
  'although', 'that', 'while', 'whilst', 'since', 'when', 'where', 'as', 'if', 'but', 'however', 'the', 'and', 'for', 'of', 'in', 'to',
]
const capital = one((text, at) => text.has(at, 'capital') && !openings.includes(text.word(at) ?? ''))
const owner = one((text, at) => text.has(at, 'possessive'))
const joint = word('and', 'of', 'upon', 'on', 'the', 'with', 'in', 'under')
/** "in Bath and North East Somerset" */
const where = seq(
  word('in', 'at', 'on', 'across'),
  optional(word('the')),
  capital,
  many(oneOf(capital, seq(many(joint, 1, 3), capital)), 0, 6),
)
const whose = oneOf(term(place), seq(many(capital, 0, 3), owner), many(capital, 1, 4))
const named = seq(optional(whose), term(services, 'services', 'council'), optional(where))

/** Words that mean the services as a whole: "children's services in Leeds", "the council", "it"; a council's name alone, too. */
export const whole = finder<'named' | 'service' | 'pronoun' | 'place'>('whole', {
  words: [services, place], phrases: [subject],
}, (text) => {
  const free = (find: { from: number; to: number }): boolean => !text.all(subject).some(({ from, to }) => find.from < to && from < find.to)
  const found = findAll(named, text).filter(free).map(({ from, to }) => ({ from, to, value: 'named' as const }))
  const others = [
    ...text.all(services).filter(isAnaphor).filter(free),
    ...text.all(place).filter(free).filter(({ from }) => text.has(from, 'capital')).map(({ from, to }) => ({ from, to, value: 'place' as const })),
  ]
  return [
    ...found,
    ...others.filter((other) => !found.some(({ from, to }) => other.from < to && from < other.to)),
  ].sort((one, other) => one.from - other.from)
})

function isAnaphor(found: Found<string>): found is Found<'service' | 'pronoun'> {
  return found.value === 'service' || found.value === 'pronoun'
}
