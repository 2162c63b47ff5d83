import { type Phrase, as, not, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { wordingsOf } from '../../words/template.ts'
import { type Kind, kind } from '../../words/text.ts'
import type { WrittenPhrase, WrittenPiece } from '../schema/phrase.ts'

/** What a written phrase is to the matcher, and which of its named parts are words of a kind. */
export interface PutTogether {
  readonly phrase: Phrase
  readonly kinds: ReadonlyMap<string, Kind<string>>
}

/**
 * A phrase as it is written, put together for the matcher.
 * @throws Error for what is no template
 */
export function putTogether(written: WrittenPhrase): PutTogether {
  const kinds = new Map<string, Kind<string>>()
  return { phrase: sequence(written, kinds), kinds }
}

function sequence(written: WrittenPhrase, kinds: Map<string, Kind<string>>): Phrase {
  return seq(...written.map((piece) => (typeof piece === 'string' ? wording(piece) : pieceOf(piece, kinds))))
}

function pieceOf(piece: WrittenPiece, kinds: Map<string, Kind<string>>): Phrase {
  const { as: name } = piece
  const phrase = bare(piece, kinds)
  if (name === undefined) return phrase
  if (piece.kind !== undefined) kinds.set(partName(name, piece.kind), kind(piece.kind))
  return as(partName(name, piece.kind), phrase)
}

/** Pieces of several kinds may have one name: its part of the name says of which kind it is. */
function partName(name: string, of = ''): string {
  return `${name} ${of}`
}

function bare(piece: WrittenPiece, kinds: Map<string, Kind<string>>): Phrase {
  const { words, kind: of, means, optional: maybe, 'any-of': ways, 'up-to': gap, not: unwanted } = piece
  if (words !== undefined) return wording(words)
  if (of !== undefined) return term(kind<string>(of), ...(means === undefined ? [] : [means]))
  if (maybe) return optional(sequence(maybe, kinds))
  if (ways) return oneOf(...ways.map((way) => sequence(way, kinds)))
  if (unwanted) return not(sequence(unwanted, kinds))
  return upTo(gap ?? 0)
}

/** The longest wording first, so that no shorter one hides it. */
function wording(template: string): Phrase {
  const wordings = [...wordingsOf(template)].sort((one, other) => other.length - one.length)
  return oneOf(...wordings.map((words) => seq(...words.map((one) => word(one)))))
}

/** In how many ways a phrase may go on from a word: so often the matcher may try, whatever the text is. */
export function waysOf(written: WrittenPhrase): number {
  return written.reduce((product, piece) => product * (typeof piece === 'string' ? wordingsOf(piece).length : waysOfPiece(piece)), 1)
}

function waysOfPiece({ words, optional: maybe, 'any-of': ways, 'up-to': gap, not: unwanted }: WrittenPiece): number {
  if (words !== undefined) return wordingsOf(words).length
  if (maybe) return waysOf(maybe) + 1
  if (unwanted) return waysOf(unwanted)
  if (ways) return ways.reduce((sum, way) => sum + waysOf(way), 0)
  return (gap ?? 0) + 1
}

/** The kinds of the parts of a phrase that are words of one, by their names. */
export function kindsOfParts(written: WrittenPhrase): ReadonlyMap<string, string> {
  if (written.length === 0) return new Map()
  return new Map([...putTogether(written).kinds].map(([name, { name: of }]) => [name.slice(0, name.indexOf(' ')), of]))
}
