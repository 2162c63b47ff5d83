import type { RecordBody } from '../record/schema.ts'
import { firedCues } from '../rules/cue.ts'
import type { DocumentType, Variant } from '../rules/document-type.ts'
import type { Part } from '../rules/part.ts'

/** The layout that a document of this type follows: by the same sum of cues as types, the years of use break ties. */
export function chooseVariant(part: Part, { variants = [] }: DocumentType, { dates }: RecordBody): Variant | undefined {
  const date = dates.document ?? dates.inspection.at(-1)?.end
  const ranked = variants.map((variant) => ({ variant, sum: sumOf(part, variant), fits: date !== undefined && isInUse(variant, date) }))
  ranked.sort((a, b) => b.sum - a.sum || Number(b.fits) - Number(a.fits) || (a.variant.id < b.variant.id ? 1 : -1))
  return ranked[0]?.variant
}

function sumOf(part: Part, variant: Variant): number {
  return firedCues(part, variant.cues).reduce((sum, { weight }) => sum + weight, 0)
}

function isInUse({ inUse }: Variant, date: string): boolean {
  const year = Number(date.slice(0, 4))
  return year >= inUse.from && year <= (inUse.to ?? Infinity)
}
