import { mark, title as titleWords } from '../../lexicon/people.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { type Phrase, as, findAll, not, oneOf, optional, seq, term, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { type Find, finder, foundIn } from '../finder.ts'

/**
 * What a printed title says: the contract's id and the organisation it implies; null marks words that are a title of no id of the contract.
 */
export interface InspectorTitle {
  readonly title: 'hmi' | 'ofsted-inspector' | 'additional-inspector' | null
  readonly organisation: string | null
  /** Where the words only say which place in the team somebody has. */
  readonly place?: 'lead' | 'team'
}

const meanings: Readonly<Record<string, InspectorTitle>> = {
  hmi: { title: 'hmi', organisation: 'Ofsted' },
  designate: { title: null, organisation: 'Ofsted' },
  'ofsted-inspector': { title: 'ofsted-inspector', organisation: 'Ofsted' },
  'additional-inspector': { title: 'additional-inspector', organisation: null },
  other: { title: null, organisation: null },
  lead: { title: null, organisation: null, place: 'lead' },
  team: { title: null, organisation: null, place: 'team' },
}

const count = seq(word(...numberWords, 'all'), word('of'))
const short = seq(word('('), word('hmi', 'shmi'), word(')'))
/** Also as it is misprinted. */
const toBe = word('designate', 'desigate')
const designate = oneOf(seq(word('('), toBe, word(')')), toBe)
/** "HMI Probation" is another inspectorate. */
const otherBody = word('probation', 'constabulary', 'prisons')
const frame = seq(optional(count), term(titleWords), not(otherBody), optional(oneOf(short, as('designate', designate))))
const listed = seq(optional(word('(')), oneOf(frame, term(mark)), optional(word(')')))

/** Titles of inspectors: "HMI", "Ofsted Inspector", "two of Her Majesty's Inspectors (HMI)". */
export const title = finder<InspectorTitle>('inspector-title', { words: [titleWords] }, (text) => readings(frame, text))

/** What stands beside a name in a list of a team, with its brackets: "HMI", "(SHMI)", "Associate Inspector". */
export const listedTitle = finder<InspectorTitle>('listed-title', { words: [titleWords, mark] }, (text) => readings(listed, text))

function readings(phrase: Phrase, text: Text): Find<InspectorTitle>[] {
  return findAll(phrase, text).flatMap((found) => {
    const [word] = [titleWords, mark].flatMap((kind) => text.all(kind, found.from, found.to))
    const meaning = word && meanings[found.captures.length ? 'designate' : word.value]
    return meaning ? [{ ...found, value: meaning }] : []
  })
}

/** The titles in a view, each with its words. */
export function titlesIn(view: View): Grounded<InspectorTitle>[] {
  return foundIn(title, view).map(({ value, at }) => at.means(value))
}

/** The title that a line is, and nothing else. */
export function titleLine(line: View): Grounded<InspectorTitle> | undefined {
  const words = line.trim()
  return titlesIn(words).find(({ at }) => at.start === words.start && at.end === words.end)
}
