/** Where the words of a group go. What stands nowhere may hold something that is shown, such as a text box; what is void may not. */
export type Destination =
  | 'body' | 'note' | 'header' | 'first-header' | 'footer' | 'box' | 'marker' | 'field-code' | 'object-class' | 'form' | 'choice'
  | 'fonts' | 'styles' | 'colours' | 'equation' | 'shape-name' | 'shape-value' | 'nowhere' | 'void'

/** What holds inside a group and ends with it. Never changed, only replaced. */
export interface Group extends WordState {
  readonly destination: Destination
  /** Where words went before the group that hides them, for the shown one of its parts. */
  readonly around: Destination
  /** How many characters follow each `\u` for programs that do not know it. */
  readonly fallback: number
  readonly paragraph: ParagraphState
}

/** What holds for words until `\plain`. */
interface WordState {
  readonly bold: boolean
  readonly isRaised: boolean
  readonly capitals: boolean
  /** Deleted by a tracked change. */
  readonly isDeleted: boolean
  /** Left to the style where nothing is said. */
  readonly isHidden: boolean | undefined
  /** Number of the style of characters; 0 for none. */
  readonly style: number
  /** Number of the font, or -1 for the file's own. */
  readonly font: number
  /** Number in the table of colours; 0 for the reader's own. */
  readonly colour: number
  readonly isShaded: boolean
}

/** What holds for a paragraph until `\pard`; lengths in twentieths of a point. */
export interface ParagraphState {
  readonly style: number
  readonly outline?: number
  readonly list: number
  readonly level: number
  readonly before: number
  readonly after: number
  readonly isInTable: boolean
  readonly breaksBefore: boolean
  readonly isShaded: boolean
  /** A large first letter, whose word goes on in the next paragraph. */
  readonly isDropCap: boolean
}

export const plainParagraph: ParagraphState = {
  style: 0, list: 0, level: 0, before: 0, after: 0, isInTable: false, breaksBefore: false, isShaded: false, isDropCap: false,
}
export const plainWords: WordState = {
  bold: false, isRaised: false, capitals: false, isDeleted: false, isHidden: undefined, style: 0, font: -1, colour: 0, isShaded: false,
}
export const outermost: Group = { destination: 'body', around: 'body', ...plainWords, fallback: 1, paragraph: plainParagraph }
