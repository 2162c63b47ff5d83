import type { AttentionData } from '../../page-data.ts'
import { sourceLink } from '../evidence/source-link.ts'
import { element } from '../../../pages/parts/element.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { Stage } from '../view.ts'

/** One thing to look at, with the words it is about. */
export function attentionItem(
  { report }: Pick<Stage, 'report'>,
  { document: at, file, code, message, page, quote }: AttentionData,
): HTMLElement {
  return element('li', {},
    element(
      'p',
      { class: 'about' },
      at === null ? null : element('a', { href: addressOf('document', report.document(at).key) }, report.documentName(at)),
      element('code', {}, code),
    ),
    element('p', {}, message),
    quote ? element('blockquote', { class: 'quotation' }, element('mark', {}, quote)) : null,
    element('p', { class: 'place' }, at === null ? element('span', { class: 'file' }, file) : sourceLink(report.document(at), page)))
}
