import { lexiconWith } from '../lexicon/index.ts'
import type { DocumentType, Variant } from '../rules/document-type.ts'
import type { KindOfWords } from '../words/lexicon.ts'
import { cuesOf } from './cues.ts'
import type { Declared, LabelledId, ListedAuthority } from './declared.ts'
import { fieldsOf } from './fields.ts'
import { outlineOf } from './outline.ts'
import { wordsPattern } from './patterns.ts'
import { type DeclaredPhrase, declaredPhrase, wordsBy } from './phrases/declared-phrase.ts'
import { putTogether } from './phrases/written-phrase.ts'
import { listOf } from './schema/text.ts'
import type { TypeFile } from './schema/type-file.ts'

/** The document type that a file describes, which was checked. */
export function documentTypeOf(file: TypeFile, declared: Declared): DocumentType {
  const { id, meaning, era = '', framework = null, cues, outline = [], expects, fields, variants } = file
  return {
    id, meaning, era, framework, expects,
    cues: cuesOf(cues),
    opensWith: listOf(file['opens-with']).map((words) => new RegExp(`^${wordsPattern([words]).source}`, 'i')),
    outline: outlineOf(outline),
    fields: fieldsOf(fields, declared),
    variants: variants?.map(variantOf),
  }
}

function variantOf({ id, from, to, cues, expects }: NonNullable<TypeFile['variants']>[number]): Variant {
  return { id, inUse: { from, ...(to !== undefined && { to }) }, cues: cuesOf(cues), expects }
}

/** What a file declares, ready for extractors. */
export function declaredBy(file: TypeFile, authorities: readonly ListedAuthority[]): Declared {
  return { areas: labelledIds(file.areas), grades: labelledIds(file.grades), authorities, phrases: phrasesOf(file) }
}

function labelledIds(declared: TypeFile['areas'] = {}): LabelledId[] {
  return Object.entries(declared).map(([id, words]) => ({ id: id as LabelledId['id'], words: listOf(words) }))
}

/** The kinds of words that a file declares: its lexicon, and what is printed for its areas and grades. */
function kindsOf({ lexicon = {}, areas, grades }: Pick<TypeFile, 'lexicon' | 'areas' | 'grades'>): KindOfWords[] {
  const labelled = Object.entries({ 'declared-area': labelledIds(areas), 'declared-grade': labelledIds(grades) })
  return [
    ...Object.entries(lexicon).map(([name, meanings]) => ({ name, meanings })),
    ...labelled.map(([name, ids]) => ({ name, meanings: Object.fromEntries(ids.map(({ id, words }) => [id, words.map(plainTemplate)])) })),
  ]
}

function phrasesOf(file: TypeFile): Map<string, DeclaredPhrase> {
  const { phrases = {} } = file

  if (Object.keys(phrases).length === 0) return new Map()
  const textOf = wordsBy(lexiconWith(kindsOf(file)))
  return new Map(Object.entries(phrases).map(([name, written]) => {
    const { phrase, kinds } = putTogether(written)
    return [name, declaredPhrase(phrase, kinds, textOf)]
  }))
}

/** Words that are meant as they stand, with no brackets of a template in them. */
export function plainTemplate(words: string): string {
  return words.replaceAll(/[()[\]|]/g, ' ')
}
