import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { fits } from '../../text/search.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { personName } from '../people/person-name.ts'

/** How many of a page's first lines may be its headline, and of its last the one about who wrote it. */
const firstLines = 8
const lastLines = 8
const headline = new RegExp(`^(?:(?:Opinion|Comment|Column|Views?) ?[:|] ?)?(?<who>${nameWords}) ?: \\S`, 'u')
const about = /^ (?:is|was|has been|writes|wrote|reported|edits|edited|teaches|works|chairs)\b/

/** Who writes a column: the name before its headline, of whom the foot tells what he is ("ANN MARSH is a retired teacher"). */
export const columnist = defineExtractor<Person[]>('columnist', (view) => {
  const blocks = view.blocks()
  const named = blocks.slice(0, firstLines).flatMap(({ body }) => body.find(headline)?.groups.who ?? [])
  const last = blocks.slice(-lastLines)
  const isToldOf = (name: string): boolean => last.some(({ folded }) => folded.startsWith(name) && fits(about, folded.slice(name.length)))
  const who = named.find(({ folded }) => isToldOf(folded))
  const name = who && personName(who)
  return name ? [{ name, role: null, organisation: null }] : []
})
