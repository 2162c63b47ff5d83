import type { DocFile } from './extract-doc.ts'
import { type CharacterProperties, type ParagraphProperties, characterProperties, paragraphProperties } from './properties.ts'

/** A stretch of characters that look the same, and the place of its first one. */
export interface StyledText {
  readonly text: string
  readonly look: CharacterProperties
}

/** Ends of paragraphs, cells and sections. */
const ends = /[\r\u0007\f]/

/** A paragraph with what ends it. */
export interface DocParagraph {
  readonly runs: readonly StyledText[]
  readonly end: string
  readonly style: number
  readonly own: ParagraphProperties
}

/** The text of a document as characters that know how they look. */
export class DocText {
  constructor(private readonly file: DocFile) {}

  /** The paragraphs from one character's number up to another's. */
  *paragraphs(from: number, to: number): Generator<DocParagraph> {
    let runs: StyledText[] = []
    for (const { text, place, size } of this.stretches(from, to)) {
      let start = 0
      for (let at = 0; at < text.length; at++) {
        if (!ends.test(text[at] ?? '')) continue
        runs.push(...this.runs(text.slice(start, at), place + start * size, size))
        yield { runs, end: text[at] ?? '', ...this.paragraphAt(place + at * size) }
        runs = []
        start = at + 1
      }
      runs.push(...this.runs(text.slice(start), place + start * size, size))
    }
    if (runs.length > 0) yield { runs, end: '\r', style: 0, own: {} }
  }

  /** Pieces cut to a range, with the place of their first byte and the bytes a character has. */
  private *stretches(from: number, to: number): Generator<{ text: string; place: number; size: number }> {
    for (const { startCp, text, startFilePos, bpc } of this.file.pieces) {
      const start = Math.max(from - startCp, 0)
      const end = Math.min(to - startCp, text.length)
      if (start < end) yield { text: text.slice(start, end), place: startFilePos + start * bpc, size: bpc }
    }
  }

  private paragraphAt(place: number): Pick<DocParagraph, 'style' | 'own'> {
    const run = this.file.paragraphs.at(place)
    return run ? { style: run.style, own: paragraphProperties(run.settings, 0) } : { style: 0, own: {} }
  }

  /** Characters cut where their settings change. */
  private runs(text: string, place: number, size: number): StyledText[] {
    const runs: StyledText[] = []
    for (let at = 0; at < text.length;) {
      const run = this.file.characters.at(place + at * size)
      const length = run ? Math.max(1, Math.ceil((run.to - (place + at * size)) / size)) : text.length - at
      runs.push({ text: text.slice(at, at + length), look: run ? characterProperties(run.settings) : {} })
      at += length
    }
    return runs
  }
}
