import { planPaper } from '../../lexicon/duties.ts'
import { findAll } from '../../words/matcher.ts'
import { finder } from '../finder.ts'
import { askedPaper } from './phrase.ts'

/** A paper that somebody is to write about what they will do, and how it is asked for: "required", "handed-in", "determined". */
export interface Paper {
  readonly is: 'plan' | 'statement'
  readonly frame: string
}

/** "submit an action plan", "is required to produce a written statement of action" */
export const paper = finder<Paper>('paper', { words: [planPaper] }, (text) => findAll(askedPaper, text).flatMap((found) => {
  const named = text.all(planPaper, found.from, found.to).at(-1)
  const [how] = found.captures
  return named && how ? [{ ...found, value: { is: named.value, frame: how.name } }] : []
}))
