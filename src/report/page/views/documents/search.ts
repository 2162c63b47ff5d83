import { matches, parseQuery, plain } from '../../../register/query.ts'
import type { AskedDocument } from '../../../asking/facets.ts'
import type { Report } from '../../report.ts'

const words = new WeakMap<AskedDocument, string>()

/** The documents whose title, authority or file holds what was typed. */
export function found(report: Report, typed: string): readonly AskedDocument[] {
  const query = parseQuery(typed)
  return query.length === 0 ? report.asked : report.asked.filter((asked) => matches(query, wordsOf(report, asked)))
}

function wordsOf(report: Report, asked: AskedDocument): string {
  const known = words.get(asked)
  if (known !== undefined) return known
  const { title, authority, file } = asked.document
  const made = plain([title, report.authorityName(authority), file].join(' '))
  words.set(asked, made)
  return made
}
