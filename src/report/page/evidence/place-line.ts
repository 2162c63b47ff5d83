import type { DocumentData } from '../../page-data.ts'
import { correctionRule } from '../../../record/correction-rule.ts'
import { element } from '../../../pages/parts/element.ts'
import type { FoundEvidence } from './find.ts'
import { sourceLink } from './source-link.ts'

/** Where a quote stands, and which rule read it, or that a person corrected what it was read as. */
export function placeLine(document: DocumentData, { page, rule }: Pick<FoundEvidence, 'page' | 'rule'>): HTMLElement {
  const reader = rule === correctionRule ? [' · corrected by hand'] : [' · rule ', element('code', {}, rule)]
  return element('p', { class: 'place' }, sourceLink(document, page), ...reader)
}
