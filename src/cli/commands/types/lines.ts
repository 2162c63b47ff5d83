import type { Paint } from '../../terminal/paint.ts'
import type { CatalogueEntry } from './catalogue.ts'

/** A document type for people; one that was asked for by name comes with its layouts and cues. */
export function entryLines(
  { id, meaning, era, framework, fields, variants, cues }: CatalogueEntry,
  isWhole: boolean,
  paint: Paint,
): string[] {
  return [
    paint.strong(id),
    `  ${paint.plain(meaning)}`,
    `  ${paint.faint('era')} ${era}  ${paint.faint('framework')} ${framework ?? 'none'}`,
    `  ${paint.faint('reads')} ${fields.join(', ')}`,
    ...(isWhole ? variants.map((variant) => `  ${paint.faint('layout')} ${variant.id}  ${variant.from} to ${variant.to ?? 'now'}`) : []),
    ...(isWhole
      ? cues.map((cue) => `  ${paint.faint('cue')} ${String(cue.weight).padStart(3)}  ${paint.strong(cue.id)}  ${paint.plain(cue.pattern)}`)
      : []),
    '',
  ]
}
