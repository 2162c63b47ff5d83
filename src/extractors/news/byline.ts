import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { personName } from '../people/person-name.ts'

const by = /^by:?\s+/i

/** The reporter's name on a line of its own near the top, with or without "By". */
export const byline = defineExtractor<Person[]>('byline', (view) => {
  for (const block of view.blocks().slice(0, 12)) {
    const lead = block.find(by)
    const line = (lead ? block.after(lead.whole) : block).find(/^[^,|\n]*/)?.whole
    const name = line && block.block.kind !== 'item' ? personName(line) : undefined
    if (name) return [{ name, role: null, organisation: null }]
  }
  return []
})
