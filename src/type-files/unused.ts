import type { DocketRecord } from '../record/schema.ts'
import { isFound } from '../rules/extractor.ts'
import { Part } from '../rules/part.ts'
import type { View } from '../text/view.ts'
import { ruleOf } from './fields.ts'
import { outlineOf } from './outline.ts'
import type { WrittenUse } from './schema/fields.ts'
import type { DeclaredType } from './parse.ts'
import { placedRules } from './written-by.ts'

/** A document that was read as of a type. */
export interface ReadAs {
  readonly record: DocketRecord
  readonly view: View
}

/** What a type's file says in vain for some documents. */
export interface Unused {
  /** What it is, for people: `cue review-title`, `letter-date of dates.document`. */
  readonly what: string
  /** Line in the file, from 1. */
  readonly line: number
}

/** Cues for the type that fired in none of these documents, headings that none has, and extractors that found nothing in any. */
export function unusedIn(type: DeclaredType, documents: readonly ReadAs[]): Unused[] {
  return [...unusedCues(type, documents), ...unusedHeadings(type, documents), ...unusedExtractors(type, documents)]
}

function unusedCues({ written, locate }: DeclaredType, documents: readonly ReadAs[]): Unused[] {
  const fired = new Set(documents.flatMap(({ record }) => record.classification.reasons.map(({ rule }) => rule)))
  return [...written.cues.entries()]
    .filter(([, { weight = 0, id, sign }]) => weight > 0 && !fired.has(id ?? sign ?? ''))
    .map(([at, { id, sign }]) => ({ what: `cue ${id ?? sign ?? ''}`, line: locate(`/cues/${at}`).line }))
}

/** Headings of the outline that none of the documents has; those of docket are not counted. */
function unusedHeadings({ written: { outline = [] }, locate }: DeclaredType, documents: readonly ReadAs[]): Unused[] {
  return outline.flatMap((heading, at) => {
    const own = outlineOf([heading])
    const isThere = heading.shared !== undefined || documents.some(({ view }) => new Part(view, own).sections.length > 0)
    return isThere ? [] : [{ what: `heading of ${heading.id}`, line: locate(`/outline/${at}`).line }]
  })
}

/** An extractor, with the phrase that it reads. */
function namesOf(use: WrittenUse): string {
  const { extractor, phrase } = use as WrittenUse & { readonly phrase?: string }
  return phrase === undefined ? extractor : `${extractor} ${phrase}`
}

function unusedExtractors(type: DeclaredType, documents: readonly ReadAs[]): Unused[] {
  const parts = documents.map(({ view }) => new Part(view, type.outline))
  return placedRules(type)
    .filter(({ rule, field }) => {
      const read = ruleOf(rule, field, type.declared)
      return !parts.some((part) => isFound(read(part)))
    })
    .map(({ rule, field, pointer }) => ({ what: `${namesOf(rule)} of ${field}`, line: type.locate(pointer).line }))
}
