import type { DocumentType } from '../../../rules/document-type.ts'

/** What the catalogue says of a document type. */
export interface CatalogueEntry {
  readonly id: string
  readonly meaning: string
  readonly era: string
  readonly framework: string | null
  /** Fields of a record that its rules read, as dotted names. */
  readonly fields: readonly string[]
  readonly variants: readonly { readonly id: string; readonly from: number; readonly to: number | null }[]
  readonly cues: readonly { readonly id: string; readonly weight: number; readonly pattern: string }[]
}

export function catalogueEntry({ id, meaning, era, framework, fields: rules, variants = [], cues }: DocumentType): CatalogueEntry {
  const { dates = {}, ...fields } = rules
  return {
    id, meaning, era, framework,
    fields: [...Object.keys(fields), ...Object.keys(dates).map((field) => `dates.${field}`)].sort(),
    variants: variants.map((variant) => ({ id: variant.id, from: variant.inUse.from, to: variant.inUse.to ?? null })),
    cues: cues.map(({ id: cue, weight, pattern }) => ({ id: cue, weight, pattern: pattern.source })),
  }
}
