import { typeName } from '../../../analysis/display/type-names.ts'
import { element } from '../../../pages/parts/element.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import { dayInShort } from '../../../pages/parts/words.ts'
import type { FollowedData, MatterData, SpokenData } from '../../follow-data.ts'
import { highlight } from '../../register/highlight.ts'
import type { Query } from '../../register/query.ts'
import { sourceLink } from '../evidence/source-link.ts'
import type { Stage } from '../view.ts'
import { ribbon, told } from './ribbon.ts'

interface ItemOptions {
  readonly query?: Query
  readonly withAuthority?: boolean
}

/** A matter in its first words, its ribbon, and, opened, what was said later beside what it was said of. */
export function matterItem(stage: Stage, matter: MatterData, { query = [], withAuthority = false }: ItemOptions = {}): HTMLElement {
  const [first] = matter
  const { text, authority } = wordsOf(stage, first as FollowedData)
  const name = withAuthority ? stage.report.authorityName(authority) : null
  const spoken = matter.filter(({ links }) => links.length > 0)
  return element('li', { class: 'matter' },
    name ? element('p', { class: 'about' }, element('a', { href: addressOf('authority', authority ?? '') }, name)) : null,
    element('p', {}, highlight(text, query).map((piece) => (piece.isFound ? element('mark', {}, piece.text) : piece.text))),
    spoken.length === 0
      ? element('p', { class: 'note' }, ribbon(matter))
      : element('details', {}, element('summary', {}, ribbon(matter)), spoken.map((action) => pair(stage, action))))
}

/** An action, and beside it all that is said of it later. */
function pair(stage: Stage, action: FollowedData): HTMLElement {
  const { text, page } = wordsOf(stage, action)
  return element('div', { class: 'pair' },
    element('div', {}, quote(stage, { ...action, page, quote: text }, element('span', { class: 'step' }, 'raised'))),
    element('div', {}, action.links.map((link) => quote(stage, link, told(link.kind, link.explicit)))))
}

/** Words that open their evidence, with their document, its day and its file at their page. */
function quote({ report, evidence }: Stage, said: Pick<SpokenData, 'document' | 'pointer' | 'date' | 'page' | 'quote'>, word: HTMLElement): HTMLElement {
  const { document: at, pointer, date, page, quote: words } = said
  const { key, type } = report.document(at)
  return element('blockquote', { class: 'said' },
    evidence.button(at, pointer, words),
    element('p', { class: 'about' },
      word,
      element('a', { href: addressOf('document', key) }, `${typeName(type)}, ${dayInShort(date)}`),
      sourceLink(report.document(at), page)))
}

function wordsOf({ report }: Stage, { document, pointer }: FollowedData): { text: string; page: number | null; authority: string | null } {
  const { text, page } = report.action(document, pointer)
  return { text, page, authority: report.document(document).authority }
}
