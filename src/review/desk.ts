import type { DocumentData, ListData, PlacesData, SourceState } from './page-data.ts'

/** A page as a picture that browsers show. */
export interface Picture {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What there is to review. Documents go by their place in the list; no name or path from outside leads to a file. */
export interface Desk {
  readonly list: ListData
  /** What became of the sources, in the order of the list. */
  sources(): Promise<readonly SourceState[]>
  /** Undefined where the list has no such document. */
  document(at: number): DocumentData | undefined
  places(at: number): Promise<PlacesData | undefined>
  /** A page, from 1, so many pixels wide; undefined where there is none to show. */
  picture(at: number, page: number, width: number): Promise<Picture | undefined>
}
