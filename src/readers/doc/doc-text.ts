import type { Range } from './anchors.ts'
import type { DocFile } from './doc-file.ts'
import { type TextPiece } from './pieces.ts'
import { type CharacterProperties, type ParagraphProperties, characterProperties, paragraphProperties } from './properties.ts'

/** A stretch of characters that look the same. */
export interface StyledText {
  readonly text: string
  /** Its first character's number in the document. */
  readonly start: number
  readonly look: CharacterProperties
}

/** Ends of paragraphs, cells and sections. */
const ends = /[\r\u0007\f]/

/** A paragraph with what ends it. */
export interface DocParagraph {
  readonly runs: readonly StyledText[]
  /** The one character at its end. */
  readonly end: StyledText
  readonly properties: ParagraphProperties
}

/** Characters that have settings, whose own style is not looked up yet. */
interface RawRun {
  readonly text: string
  readonly start: number
  readonly settings: Buffer
}

/** The text of a document as characters that know how they look. */
export class DocText {
  constructor(private readonly file: DocFile) {}

  /** The paragraphs of a part of the text. */
  *paragraphs({ from, to }: Range): Generator<DocParagraph> {
    let runs: RawRun[] = []
    for (const piece of this.stretches(from, to)) {
      let start = 0
      for (let at = 0; at < piece.text.length; at++) {
        if (!ends.test(piece.text[at] ?? '')) continue
        runs.push(...this.runs(piece, start, at + 1))
        yield this.paragraph(runs, piece, at)
        runs = []
        start = at + 1
      }
      runs.push(...this.runs(piece, start, piece.text.length))
    }
    if (runs.length > 0) yield this.paragraph([...runs, { text: '\r', start: to, settings: Buffer.alloc(0) }])
  }

  private paragraph(raw: readonly RawRun[], piece?: TextPiece, end = 0): DocParagraph {
    const { styles, paragraphs } = this.file
    const run = piece && paragraphs.at(piece.place + end * piece.size)
    const style = run?.style ?? 0
    const own = { ...paragraphProperties(run?.settings ?? Buffer.alloc(0)), ...paragraphProperties(piece?.settings ?? Buffer.alloc(0)) }
    const runs = raw.map(({ text, start, settings }) => ({ text, start, look: this.look(settings, style) }))
    const last = runs.pop() ?? { text: '\r', start: 0, look: {} }
    const words = { ...last, text: last.text.slice(0, -1) }
    return {
      runs: [...runs, words], end: { ...last, text: last.text.slice(-1), start: last.start + words.text.length },
      properties: { ...styles.paragraphOf(style), ...own },
    }
  }

  /** Settings of their own come over those of their style, and those over their paragraph's. */
  private look(settings: Buffer, paragraphStyle: number): CharacterProperties {
    const { styles } = this.file
    const around = styles.charactersOf(paragraphStyle)
    const { style } = characterProperties(settings, around)
    return characterProperties(settings, style === undefined ? around : styles.charactersOf(style, around))
  }

  /** Pieces cut to a range. */
  private *stretches(from: number, to: number): Generator<TextPiece> {
    for (const { start, text, place, size, settings } of this.file.pieces) {
      const first = Math.max(from - start, 0)
      const end = Math.min(to - start, text.length)
      if (first < end) yield { start: start + first, text: text.slice(first, end), place: place + first * size, size, settings }
    }
  }

  /** Characters cut where their settings change. */
  private runs({ start, text, place, size, settings }: TextPiece, from: number, to: number): RawRun[] {
    const runs: RawRun[] = []
    for (let at = from; at < to;) {
      const here = place + at * size
      const run = this.file.characters.at(here)
      const end = run ? Math.min(to, at + Math.max(1, Math.ceil((run.to - here) / size))) : to
      runs.push({
        text: text.slice(at, end), start: start + at,
        settings: settings.length === 0 ? (run?.settings ?? settings) : Buffer.concat([run?.settings ?? Buffer.alloc(0), settings]),
      })
      at = end
    }
    return runs
  }
}
