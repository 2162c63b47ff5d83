/**
 * Kinds of words that a file shows or hides. What is shown is read, what is hidden is not, and what is left out is told.
 * A cell's input shows the words that its kind names, between "Before." and "After.", or hides the word "concealed" there.
 */
export const kinds = {
  'hidden-words': { says: 'words marked as hidden', hides: true },
  'hidden-by-style': { says: 'words whose style is hidden', hides: true },
  placeholder: { says: 'the prompt of a form field or content control that nobody filled in', hides: true },
  'hidden-layer': { says: 'a layer that is switched off', hides: true },
  'off-page': { says: 'words outside what the page shows', hides: true },
  'words-under-words': { says: 'invisible words', hides: true },
  'white-words': { says: 'white words on white', hides: true },
  deleted: { says: 'words that tracked changes deleted or moved away', hides: true },
  'field-value': { says: 'the value of a field', shows: /\bJane Roe\b/ },
  'field-in-field': { says: 'the value of a field in whose code another stands', shows: /\bon 6 June 2023\b/ },
  direction: { says: 'words in a wrapper: for direction, pronunciation or custom data', shows: /\b5 March 2024\b/ },
  'line-break': { says: 'line breaks, column breaks and tabs between words', shows: /^(?!.*RoeDirector).*\bJane Roe\s+Director\b/ },
  'text-box': { says: 'text boxes', shows: /\bJane Roe\b/ },
  'cell-with-tab': { says: 'a table cell with a tab in it', shows: /\bOverall effectiveness\b/ },
  embedded: { says: 'a document that the file takes up or carries', shows: /\bJane Roe\b/ },
  equation: { says: 'equations', shows: /\bx\b/ },
  note: { says: 'notes that print', shows: /\bJane Roe\b/ },
  'drop-cap': { says: 'a large first letter', shows: /\bChildren\b/ },
  'soft-hyphen': { says: 'a word with a soft hyphen', shows: /\bsafeguarding\b/ },
  charset: { says: 'letters outside ASCII in the charset that the file declares', shows: /the council’s £5/ },
  'page-header': { says: 'the words of the page header', shows: /\bJane Roe\b/ },
  comment: { says: 'comments of reviewers', hides: true },
  object: { says: 'an object of another program, such as a sheet', shows: /\bJane Roe\b/ },
  chart: { says: 'charts and diagrams', shows: /\bJane Roe\b/ },
  'drawn-words': { says: 'words set as a drawing', shows: /\bJane Roe\b/ },
} as const satisfies Record<string, Kind>

interface Kind {
  /** For people: what it is, as the documentation calls it. */
  readonly says: string
  readonly hides?: true
  /** What the text holds, all blanks folded. */
  readonly shows?: RegExp
}

export type KindId = keyof typeof kinds

/** One cell of the table: a file of the format that has words of the kind. */
export interface Cell {
  bytes(): Uint8Array | Promise<Uint8Array>
  /** The warning that tells of them, where they are left out, or read though they may be hidden. */
  readonly told?: string
}

/** A format's column: its file name and cells; a kind that the format cannot hold is left out. */
export interface Column {
  readonly file: string
  readonly cells: Partial<Record<KindId, Cell>>
}
