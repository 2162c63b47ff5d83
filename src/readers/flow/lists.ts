/** How the entries of one level of a list are numbered, as Word keeps it. */
export interface ListLevel {
  start: number
  /** As in the names of WordprocessingML: `decimal`, `lowerLetter`, `bullet`, `none`. */
  format: string
  /** `%1` to `%9` stand for the numbers of the levels. */
  text: string
  /** All numbers in plain digits. */
  isPlain: boolean
  /** The style whose paragraphs are entries of this level. */
  style?: string
}

/** A list as it is used in a document. */
export interface List {
  /** Lists with the same pattern count on together. */
  readonly pattern: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that begin anew where this list begins, and their first numbers. */
  readonly restarts: ReadonlyMap<number, number>
}

/** The lists of a document by their ids. */
export type Lists = ReadonlyMap<string, List>
