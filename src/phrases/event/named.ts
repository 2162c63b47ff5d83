import { inspected, inspection, manner } from '../../lexicon/inspections.ts'
import { findAll, not, oneOf, seq, term, upTo, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { finder } from '../finder.ts'
import { manners, noun } from './phrase.ts'

/** What sort of inspection words name: a full one grades, the others do not, or not by area. */
export type Sort = 'full' | 'focused' | 'monitoring' | 'joint' | 'send' | 'referral'

/** An inspection or visit that a sentence names, with its time or without. */
interface Named {
  /** Unknown for a visit of which no more is said. */
  readonly sort: Sort | undefined
  readonly isVisit: boolean
  /** Whether it is called the last, or an earlier one. */
  readonly isEarlier: boolean
}

const specialNeeds = seq(oneOf(word('send'), seq(word('special'), word('educational'), word('needs'))), not(seq(manners, noun)))
const gap = upTo(9, oneOf(word('.', ';', ':'), noun))
const frame = oneOf(
  /** "inspection of services for children with special educational needs" */
  seq(manners, noun, gap, specialNeeds),
  /** "inspection of its contact, referral and assessment arrangements" */
  seq(manners, noun, word('of'), upTo(2), term(manner, 'referral')),
  /** "special educational needs services were inspected" */
  seq(specialNeeds, gap, noun),
  seq(manners, noun),
)

/** Names of inspections: "the last ILACS inspection", "a focused visit". */
export const named = finder<Named>('named', { words: [inspection, inspected] }, (text) =>
  findAll(frame, text).map(({ from, to }) => ({ from, to, value: read(text, from, to) })))

/** Special sorts, the surer ones first: a "joint inspection of SEND" is a joint one. */
const special = ['monitoring', 'focused', 'joint', 'send', 'referral'] as const

function read(text: Text, from: number, to: number): Named {
  const manners = text.all(manner, from, to).map(({ value }) => value)
  const nouns = [inspection, inspected].flatMap((kind) => text.all<string>(kind, from, to)).map(({ value }) => value)
  const isVisit = nouns.some((name) => name.startsWith('visit'))
  const sort = special.find((name) => manners.includes(name)) ?? (nouns.includes('jtai') ? 'joint' : isVisit ? undefined : 'full')
  return { sort, isVisit, isEarlier: manners.includes('earlier') || manners.includes('first') }
}
