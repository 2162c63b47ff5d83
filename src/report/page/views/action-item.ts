import { typeName } from '../../../analysis/display/type-names.ts'
import type { ActionData } from '../../page-data.ts'
import { highlight } from '../../register/highlight.ts'
import type { Query } from '../../register/query.ts'
import { sourceLink } from '../evidence/source-link.ts'
import { element } from '../../../pages/parts/element.ts'
import { dayInShort, idInWords } from '../../../pages/parts/words.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { Stage } from '../view.ts'

/** An action in its words, with where it comes from; its words open its evidence. */
export function actionItem(
  { report, evidence }: Stage,
  action: ActionData,
  { query = [], withAuthority = true }: { query?: Query; withAuthority?: boolean } = {},
): HTMLElement {
  const { kind, text, items, timescale, owner, document: at, pointer, page } = action
  const { authority, type, date, key } = report.document(at)
  const name = report.authorityName(authority)
  return element('li', { class: 'action' },
    evidence.button(at, pointer, ...marked(text, query)),
    items.length > 0 ? element('ul', {}, items.map((item) => element('li', {}, marked(item, query)))) : null,
    element('p', { class: 'about' },
      element('span', { class: `kind ${kind}` }, idInWords(kind)),
      withAuthority && authority && name ? element('a', { href: addressOf('authority', authority) }, name) : null,
      element('a', { href: addressOf('document', key) }, [typeName(type), date && dayInShort(date)].filter(Boolean).join(', ')),
      timescale ? element('span', {}, timescale) : null,
      owner ? element('span', {}, owner) : null,
      sourceLink(report.document(at), page)))
}

function marked(text: string, query: Query): (Node | string)[] {
  return highlight(text, query).map((piece) => (piece.isFound ? element('mark', {}, piece.text) : piece.text))
}
