import { joinText } from '../../../layout/hyphens/join-text.ts'
import type { BlockKind } from '../../../text/doc.ts'
import type { Piece } from '../piece.ts'
import { type Draft, makeDraft } from './draft.ts'

/** What decides whether a block goes on is at its end. */
const tailLength = 500

/** A block that is being put together line by line. Its words are joined once, at the end, so that long blocks cost no more. */
export class OpenBlock {
  last: Piece
  /** Its last words. */
  tail: string
  private readonly parts: string[]
  private length: number
  private bold: boolean
  private readonly turns: { at: number; page: number }[] = []

  constructor(readonly first: Piece, private readonly kind: BlockKind) {
    this.last = first
    this.tail = first.text.slice(-tailLength)
    this.parts = [first.text]
    this.length = first.text.length
    this.bold = first.bold
  }

  /** Lets the block run on over the next line. */
  add(piece: Piece): void {
    const { text, starts } = joinText([this.tail, piece.text])
    const added = text.slice(this.tail.length)
    const begins = this.length + (starts[1] ?? 0) - this.tail.length
    if (piece.page !== null && piece.page !== this.last.page) this.turns.push({ at: begins, page: piece.page })
    this.parts.push(added)
    this.length += added.length
    this.tail = text.slice(-tailLength)
    this.bold = this.bold && piece.bold
    this.last = piece
  }

  close(): Draft {
    return { ...makeDraft(this.first, this.kind), text: this.parts.join(''), bold: this.bold, turns: this.turns }
  }
}
