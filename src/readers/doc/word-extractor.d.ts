/**
 * The extractor inside word-extractor. Its front door gives plain text without lists, headings and bold, so this reader
 * goes through the back one, where the pieces of the text still know their places in the file.
 */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  /** A stretch of the text that stands in one place of the file. */
  export interface TextPiece {
    /** First character's number in the document. */
    readonly startCp: number
    readonly text: string
    /** First byte's place in the stream `WordDocument`. */
    readonly startFilePos: number
    /** Bytes a character has. */
    readonly bpc: number
  }

  export default class WordOleExtractor {
    protected _pieces: TextPiece[]
    /** Lengths of the document's parts, in characters. */
    protected _boundaries: Record<'ccpText' | 'ccpFtn' | 'ccpHdd' | 'ccpAtn' | 'ccpEdn' | 'ccpTxbx' | 'ccpHdrTxbx', number>
    protected _taggedHeaders: { readonly type: string; readonly text: string }[]
    extract(reader: import('word-extractor/lib/buffer-reader.js').default): Promise<unknown>
    protected extractWordDocument(container: unknown, document: Buffer): Promise<unknown>
    protected writeParagraphProperties(document: Buffer, table: Buffer): void
    protected buildDocument(): unknown
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(bytes: Buffer)
    open(): Promise<void>
  }
}
