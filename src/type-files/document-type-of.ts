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
  const [areas, grades] = [labelledIds(file.areas), labelledIds(file.grades)]
  return { areas, grades, authorities, phrases: phrasesOf(file, { 'declared-area': areas, 'declared-grade': grades }) }
}

function labelledIds(declared: TypeFile['areas'] = {}): LabelledId[] {
  return Object.entries(declared).map(([id, words]) => ({ id: id as LabelledId['id'], words: listOf(words) }))
}

type Labelled = Readonly<Record<string, readonly LabelledId[]>>

function phrasesOf({ phrases = {}, lexicon = {} }: TypeFile, labelled: Labelled): Map<string, DeclaredPhrase> {
  if (Object.keys(phrases).length === 0) return new Map()
  const own = Object.entries(lexicon).map(([name, meanings]): KindOfWords => ({ name, meanings }))
  const named = Object.entries(labelled).map(([name, ids]): KindOfWords => ({
    name, meanings: Object.fromEntries(ids.map(({ id, words }) => [id, words.map(plainTemplate)])),
  }))
  const textOf = wordsBy(lexiconWith([...own, ...named]))
  return new Map(Object.entries(phrases).map(([name, written]) => {
    const { phrase, kinds } = putTogether(written)
    return [name, declaredPhrase(phrase, kinds, textOf)]
  }))
}

/** Words that are meant as they stand, with no brackets of a template in them. */
function plainTemplate(words: string): string {
  return words.replaceAll(/[()[\]|]/g, ' ')
}
