import type { DocumentData } from '../../page-data.ts'
import { element } from '../../../pages/parts/element.ts'
import type { FoundEvidence } from './find.ts'
import { sourceLink } from './source-link.ts'

/** Where a quote stands, and which rule read it. */
export function placeLine(document: DocumentData, { page, rule }: Pick<FoundEvidence, 'page' | 'rule'>): HTMLElement {
  return element('p', { class: 'place' }, sourceLink(document, page), ' · rule ', element('code', {}, rule))
}
