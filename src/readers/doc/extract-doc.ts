import BufferReader from 'word-extractor/lib/buffer-reader.js'
import WordOleExtractor, { type TextPiece } from 'word-extractor/lib/word-ole-extractor.js'
import { DocketError } from '../../text/errors.ts'
import type { Lists } from '../flow/lists.ts'
import { type FormattedRuns, characterRuns, paragraphRuns } from './formatted-runs.ts'
import { readLists } from './list-tables.ts'
import { StyleSheet } from './style-sheet.ts'

/** Lengths of the stretches of a document's text, in the order in which they follow each other, in characters. */
export interface Stretches {
  readonly body: number
  readonly notes: number
  readonly headers: number
  readonly annotations: number
  readonly endnotes: number
  readonly boxes: number
}

/** What a Word file of the old format holds. */
export interface DocFile {
  readonly pieces: readonly TextPiece[]
  readonly stretches: Stretches
  readonly paragraphs: FormattedRuns
  readonly characters: FormattedRuns
  readonly styles: StyleSheet
  readonly lists: Lists
  readonly headers: readonly string[]
  readonly footers: readonly string[]
}

/** Where the head of the file says whether it is locked. */
const flagsAt = 0xa
const lockedFlag = 0x100

/**
 * Takes a file apart with word-extractor; the container must have been checked.
 * @throws DocketError when the file is locked; other errors mean that it is damaged.
 */
export async function extractDoc(bytes: Uint8Array): Promise<DocFile> {
  const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return new Extractor().extract(reader) as Promise<DocFile>
}

class Extractor extends WordOleExtractor {
  private found: Pick<DocFile, 'paragraphs' | 'characters' | 'styles' | 'lists'> | undefined

  protected override extractWordDocument(container: unknown, document: Buffer): Promise<unknown> {
    if ((document.readUInt16LE(flagsAt) & lockedFlag) === 0) return super.extractWordDocument(container, document)
    throw new DocketError('E_ENCRYPTED', 'The Word file is locked by a password.', 'Save a copy without a password and read that.')
  }

  protected override writeParagraphProperties(document: Buffer, table: Buffer): void {
    this.found = {
      paragraphs: paragraphRuns(document, table),
      characters: characterRuns(document, table),
      styles: StyleSheet.read(document, table),
      lists: readLists(document, table),
    }
  }

  protected override buildDocument(): DocFile {
    const { ccpText, ccpFtn, ccpHdd, ccpAtn, ccpEdn, ccpTxbx } = this._boundaries
    const margins = (type: string): string[] => this._taggedHeaders.filter((header) => header.type === type).map(({ text }) => text)
    if (!this.found) throw new Error('The file has no paragraphs.')
    return {
      ...this.found,
      pieces: this._pieces,
      stretches: { body: ccpText, notes: ccpFtn, headers: ccpHdd, annotations: ccpAtn, endnotes: ccpEdn, boxes: ccpTxbx },
      headers: margins('headers'),
      footers: margins('footers'),
    }
  }
}
