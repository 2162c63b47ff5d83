import type { Start } from './start.ts'
import type { Text } from './text.ts'

/** Goes on behind what was matched; false asks for another way. */
export type Then = (at: number) => boolean

/** A stretch of tokens in which a phrase is looked for. */
export interface Search {
  readonly text: Text
  readonly end: number
  readonly captures: Capture[]
}

/** Tokens that a part of a phrase with a name took. */
export interface Capture {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** How words follow one another. It may match in several ways, the preferred first. */
export interface Phrase {
  match(search: Search, at: number, then: Then): boolean
  /** What it begins with, where that is known: it is looked for nowhere else. */
  readonly start?: Start
}
