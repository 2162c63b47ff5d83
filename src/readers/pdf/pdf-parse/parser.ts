/**
 * What this reader uses of pdf-parse and of the pdf.js document inside it. The package calls `load` private,
 * but its own text output has lost the positions without which no table or column can be recognised.
 */
export interface Parser {
  load(): Promise<ParsedDocument>
  destroy(): Promise<void>
}

interface ParsedDocument {
  readonly numPages: number
  getPage(number: number): Promise<ParsedPage>
  getAttachments(): Promise<Attachments | null>
}

export type Attachments = Readonly<Record<string, { readonly filename: string; readonly content: Uint8Array }>>

export interface ParsedPage {
  /** Left, bottom, right, top of the visible part, in points. */
  readonly view: readonly number[]
  /** Degrees clockwise by which viewers turn it, in quarters. */
  readonly rotate: number
  getTextContent(): Promise<{ items: readonly TextItem[] }>
  getOperatorList(): Promise<Operators>
  readonly commonObjs: { has(id: string): boolean; get(id: string): { name?: string } | null }
  cleanup(): void
}

export interface TextItem {
  readonly str: string
  /** a, b, c, d, e, f of the text matrix, scaled by the font's size. */
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
  /** Whether the line ends after it. */
  readonly hasEOL: boolean
}

/** Drawing instructions by number, and what each is given. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
