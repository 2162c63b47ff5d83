import type { Lists } from '../flow/lists.ts'
import { Anchors } from './anchors.ts'
import { type FormattedRuns, characterRuns, paragraphRuns } from './formatted-runs.ts'
import { readLists } from './list-tables.ts'
import { type TextPiece, readPieces } from './pieces.ts'
import { Sections } from './sections.ts'
import { openStreams } from './streams.ts'
import { StyleSheet } from './style-sheet.ts'

/** Numbers of the first characters of a document's parts, which follow each other. */
export interface DocParts {
  readonly notes: number
  readonly headers: number
  readonly endnotes: number
  readonly boxes: number
  readonly headerBoxes: number
}

/** What a Word file of the old format holds. */
export interface DocFile {
  readonly pieces: readonly TextPiece[]
  readonly parts: DocParts
  readonly paragraphs: FormattedRuns
  readonly characters: FormattedRuns
  readonly styles: StyleSheet
  readonly lists: Lists
  readonly sections: Sections
  readonly anchors: Anchors
  /** What is too long for the tables, and what forms hold. */
  readonly data: Buffer
}

/** Where the head keeps the lengths of the parts, in characters; annotations stand between headers and endnotes. */
const lengthsAt = 0x4c

/** @throws DocketError when the file is locked or of another version of Word; other errors mean that it is damaged. */
export function openDoc(bytes: Uint8Array): DocFile {
  const streams = openStreams(bytes)
  const { document, data } = streams
  const parts = partsOf(document)
  return {
    pieces: readPieces(streams),
    parts,
    paragraphs: paragraphRuns(streams),
    characters: characterRuns(streams),
    styles: StyleSheet.read(streams),
    lists: readLists(streams),
    sections: Sections.read(streams),
    anchors: Anchors.read(streams, parts),
    data,
  }
}

function partsOf(document: Buffer): DocParts {
  const [body = 0, notes = 0, headers = 0, , annotations = 0, endnotes = 0, boxes = 0] = Array.from(
    { length: 7 },
    (_, at) => document.readUInt32LE(lengthsAt + 4 * at),
  )
  const afterHeaders = body + notes + headers
  const afterEndnotes = afterHeaders + annotations + endnotes
  return {
    notes: body, headers: body + notes, endnotes: afterHeaders + annotations, boxes: afterEndnotes, headerBoxes: afterEndnotes + boxes,
  }
}
