import type { DeclaredId } from '../vocabulary/declared.ts'
import type { DeclaredPhrase } from './phrases/declared-phrase.ts'

/** A name of an authority or a body, as a project's own table has it. */
export interface ListedAuthority {
  readonly name: string
  readonly code: string | null
  readonly aliases: readonly string[]
}

/** What is declared by a type's file, ready for extractors. */
export interface Declared {
  readonly areas: readonly LabelledId[]
  readonly grades: readonly LabelledId[]
  readonly phrases: ReadonlyMap<string, DeclaredPhrase>
  readonly authorities: readonly ListedAuthority[]
}

/** An area or a grade, and the words that are printed for it. */
export interface LabelledId {
  readonly id: DeclaredId
  readonly words: readonly string[]
}
