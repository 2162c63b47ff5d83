import fc from 'fast-check'
import type { Labels } from '../../src/check/expected.ts'
import type { ReadDocument } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { type DateManner, dateManners, redated } from './dates.ts'
import { dateplaces, redatedHead } from './head.ts'
import { type ListManner, listManners, relisted } from './lists.ts'
import { type Piece, piecesOf } from './piece.ts'
import { printHtml } from './print/html.ts'
import { printText } from './print/text.ts'
import { printWord } from './print/word.ts'

/** A labelled sample, read. */
export interface Told {
  readonly read: ReadDocument
  readonly record: DocketRecord
  readonly labels: Labels
}

/** What a sample says in another house's manner, with the labels that hold for it. */
export interface Variant {
  readonly name: string
  readonly bytes: Uint8Array
  readonly labels: Labels
  /** The manner, for people. */
  readonly manner: string
}

const form = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const), width: fc.constantFrom(undefined, 100, 72), isSpaced: fc.boolean(),
    quote: fc.constantFrom('', '', '> '), page: fc.constantFrom(undefined, undefined, 25),
  }),
  fc.record({ kind: fc.constant('html' as const), heading: fc.constantFrom('h2' as const, 'bold' as const), hasLists: fc.boolean() }),
  fc.record({ kind: fc.constant('word' as const), heading: fc.constantFrom('style' as const, 'bold' as const) }),
)
const headings = ['kept', 'capitals', 'numbered', 'colon'] as const
const house = fc.record({
  form,
  dates: fc.constantFrom(...Object.keys(dateManners) as DateManner[]),
  lists: fc.constantFrom(...Object.keys(listManners) as ListManner[]),
  headings: fc.constantFrom(...headings),
  date: fc.constantFrom(...dateplaces),
})
type House = typeof house extends fc.Arbitrary<infer Value> ? Value : never

/** A variant of a sample: the same seed always gives the same. */
export function variantOf({ read, record, labels }: Told, seed: number): Variant {
  const [own] = fc.sample(house, { seed, numRuns: 1 }) as [House]
  const date = record.evidence.find(({ pointer }) => pointer === '/dates/document')
  const headed = reheaded(redatedHead(piecesOf(read.doc), own.date, date), own.headings)
  const pieces = relisted(headed, own.lists).map((piece) => withWords(piece, (words) => redated(words, own.dates)))
  const { name, bytes } = printed(pieces, own.form)
  return { name, bytes, labels: { ...labels, file: name, sha256: undefined, records: relabelled(labels.records, own) }, manner: JSON.stringify(own) }
}

function printed(pieces: readonly Piece[], own: House['form']): Pick<Variant, 'name' | 'bytes'> {
  if (own.kind === 'word') return { name: 'variant.docx', bytes: printWord(pieces, own) }
  const text = own.kind === 'html' ? printHtml(pieces, own) : printText(pieces, own)
  return { name: own.kind === 'html' ? 'variant.html' : 'variant.txt', bytes: new TextEncoder().encode(text) }
}

/** How many pieces a title page or the head of a paper has at most. */
const headLength = 5

/** Pieces with the headings of sections in a manner; those of a title page, a letter's head and a signature stay. */
function reheaded(pieces: readonly Piece[], manner: typeof headings[number]): Piece[] {
  const salutation = pieces.findIndex(({ text }) => /^Dear\b/.test(text))
  const closing = pieces.findIndex(({ text }) => /^Yours\b/.test(text))
  const isSection = ({ kind, text }: Piece, at: number): boolean =>
    kind === 'heading' && at > Math.max(salutation, headLength) && (closing < 0 || at < closing) && /[\w)]$/.test(text)
  let number = 0
  return pieces.map((piece, at) => (isSection(piece, at) ? { ...piece, text: headed(piece.text, manner, ++number) } : piece))
}

function headed(text: string, manner: typeof headings[number], number: number): string {
  if (manner === 'capitals') return text.toUpperCase()
  if (manner === 'numbered') return `${number}. ${text}`
  return manner === 'colon' ? `${text}:` : text
}

function withWords(piece: Piece, words: (words: string) => string): Piece {
  return { ...piece, text: words(piece.text), cells: piece.cells.map(words) }
}

/** The labels with days as the house prints them, and without numbers that it gives anew. */
function relabelled(records: Labels['records'], { dates, lists }: House): Labels['records'] {
  const anew = JSON.parse(JSON.stringify(records), (_, value: unknown) => (typeof value === 'string' ? redated(value, dates) : value)) as Labels['records']
  if (lists === 'kept') return anew
  return anew.map((record) => ({ ...record, actions: record.actions?.map(({ number, ...action }) => action) }))
}
