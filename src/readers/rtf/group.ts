/** Where the words of a group go. */
export type Destination = 'body' | 'note' | 'header' | 'footer' | 'box' | 'marker' | 'fonts' | 'styles' | 'nowhere'

/** What holds inside a group and ends with it. Never changed, only replaced. */
export interface Group {
  readonly destination: Destination
  readonly bold: boolean
  readonly isRaised: boolean
  readonly capitals: boolean
  /** Deleted words of a tracked change, and hidden ones. */
  readonly isUnseen: boolean
  /** Number of the font, or -1 for the file's own. */
  readonly font: number
  /** How many characters follow each `\u` for programs that do not know it. */
  readonly fallback: number
  readonly paragraph: ParagraphState
}

/** What holds for a paragraph until `\pard`; lengths in twentieths of a point. */
export interface ParagraphState {
  readonly style: number
  readonly outline?: number
  readonly level: number
  readonly before: number
  readonly after: number
  readonly isInTable: boolean
  readonly breaksBefore: boolean
}

export const plainParagraph: ParagraphState = { style: 0, level: 0, before: 0, after: 0, isInTable: false, breaksBefore: false }
export const plainWords = { bold: false, isRaised: false, capitals: false, isUnseen: false, font: -1 } as const
export const outermost: Group = { destination: 'body', ...plainWords, fallback: 1, paragraph: plainParagraph }
