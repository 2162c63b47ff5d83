import type { AskedMatter } from '../../matters/counts.ts'
import { plain } from '../../register/query.ts'
import type { Report } from '../report.ts'

const indexes = new WeakMap<Report, readonly AskedMatter[]>()

/** All actions that are followed, the latest first; made when they are first asked for. */
export function askedMatters(report: Report): readonly AskedMatter[] {
  const known = indexes.get(report) ?? report.follow.flat().map((action): AskedMatter => {
    const { authority, framework, region } = report.document(action.document)
    const { kind, text, items, owner } = report.action(action.document, action.pointer)
    return {
      action, kind, authority, framework, region, year: action.date.slice(0, 4), terms: [],
      words: plain([text, ...items, owner ?? '', report.authorityName(authority) ?? ''].join(' ')),
    }
  }).sort((a, b) => Number(a.action.date < b.action.date) - Number(a.action.date > b.action.date))
  indexes.set(report, known)
  return known
}
