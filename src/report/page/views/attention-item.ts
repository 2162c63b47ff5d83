import { groupBy } from '../../../analysis/lists/group-by.ts'
import type { AttentionData } from '../../page-data.ts'
import { sourceLink } from '../evidence/source-link.ts'
import { element } from '../../../pages/parts/element.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { Stage } from '../view.ts'

/** Places of one message that are shown at once. */
const batch = 10

/** One thing to look at, or several that say the same: what it is and what helps, with each place and the words there. */
export function attentionItem({ report }: Pick<Stage, 'report'>, entries: readonly [AttentionData, ...AttentionData[]]): HTMLElement {
  const [{ code, message, hint }] = entries
  const places = [...groupBy(entries, ({ document, file, page, quote }) => JSON.stringify([document, file, page, quote])).values()]
    .map((same) => place(report, same as [AttentionData, ...AttentionData[]]))
  return element('li', {},
    element('p', { class: 'about' }, element('code', {}, code), times(entries.length)),
    element('p', {}, message),
    hint ? element('p', { class: 'note' }, hint) : null,
    places.slice(0, batch),
    places.length > batch
      ? element('details', {}, element('summary', {}, `${places.length - batch} more`), places.slice(batch))
      : null)
}

/** Where it is: the document, its file at the page, and the words. */
function place(report: Stage['report'], same: readonly [AttentionData, ...AttentionData[]]): HTMLElement {
  const [{ document: at, file, link, page, quote }] = same
  const source = at === null ? { file, link } : report.document(at)
  return element('div', { class: 'spot' },
    element('p', { class: 'place' },
      at === null ? null : element('a', { href: addressOf('document', report.document(at).key) }, report.documentName(at)),
      sourceLink(source, page), times(same.length)),
    quote ? element('blockquote', { class: 'quotation' }, element('mark', {}, quote)) : null)
}

function times(count: number): HTMLElement | null {
  return count > 1 ? element('span', { class: 'times' }, `${count} times`) : null
}
