import type { LinkKind } from '../../../follow/telling.ts'

/** What a later document says of a matter, as a ribbon and a quote have it, the gravest first. */
export const kindNames: Readonly<Record<LinkKind, { readonly short: string; readonly name: string }>> = {
  'raised-again': { short: 'again', name: 'Raised again' },
  still: { short: 'still', name: 'As it was' },
  progress: { short: 'progress', name: 'Progress' },
  addressed: { short: 'addressed', name: 'Addressed' },
}
