import type { Asked, AskedChange } from './change.ts'
import type { ChangedData, DocumentData, ListData, PlacesData, ReadData, SourceState, WordData } from './page-data.ts'

/** A page as a picture that browsers show. */
export interface Picture {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What there is to review. Documents go by their place in the list; no name or path from outside leads to a file. */
export interface Desk {
  list(): Promise<ListData>
  /** What became of the sources, in the order of the list. */
  sources(): Promise<readonly SourceState[]>
  /** Undefined where the list has no such document. */
  document(at: number): Promise<DocumentData | undefined>
  places(at: number): Promise<PlacesData | undefined>
  /** The words of a page, from 1; undefined where there is none. */
  words(at: number, page: number): Promise<readonly WordData[] | undefined>
  /** A page, from 1, so many pixels wide; undefined where there is none to show. */
  picture(at: number, page: number, width: number): Promise<Picture | undefined>
  /** What words, or a text, say as a value; nothing is changed. */
  read(at: number, asked: Asked): Promise<ReadData | undefined>
  /** Does what a person asks, and saves it. */
  change(at: number, asked: AskedChange): Promise<ChangedData | undefined>
}
