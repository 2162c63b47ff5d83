import type { Scores } from '../tally.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'

/** Writes scores as text; pure, the caller prints it. */
export interface Reporter {
  readonly id: string
  write(scores: Scores, lineOf: LineOf): string
}

/** The line of a document's text that holds an offset, for showing a quote in its place. */
export type LineOf = (file: string, offset: number) => string | undefined

export const reporters: readonly Reporter[] = [pretty, json, junit, github, sarif]
