/** What mammoth makes of a Word file, as far as this reader uses it. */
export type WordElement =
  | WordParagraph | WordRun | WordTable | WordTableRow | WordTableCell
  | { readonly type: 'hyperlink'; readonly children: readonly WordElement[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | WordNoteReference
  | { readonly type: 'image' | 'commentReference' }

export interface WordParagraph {
  readonly type: 'paragraph'
  readonly children: readonly WordElement[]
}

export interface WordRun {
  readonly type: 'run'
  readonly children: readonly WordElement[]
  readonly styleName: string | null
  readonly isBold: boolean
  readonly isAllCaps: boolean
  readonly verticalAlignment: string
}

export interface WordTable {
  readonly type: 'table'
  readonly children: readonly WordElement[]
}

export interface WordTableRow {
  readonly type: 'tableRow'
  readonly children: readonly WordElement[]
}

export interface WordTableCell {
  readonly type: 'tableCell'
  readonly children: readonly WordElement[]
  readonly colSpan: number
  readonly rowSpan: number
}

export interface WordNoteReference {
  readonly type: 'noteReference'
  readonly noteType: string
  readonly noteId: string
}

export interface WordDocument {
  readonly type: 'document'
  readonly children: readonly WordElement[]
  readonly notes: { resolve(reference: WordNoteReference): { readonly body: readonly WordElement[] } | null }
}
