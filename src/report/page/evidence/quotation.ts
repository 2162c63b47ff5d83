import { element } from '../../../pages/parts/element.ts'
import type { FoundEvidence } from './find.ts'

/** A quote marked in its line. */
export function quotation({ before, quote, after }: Pick<FoundEvidence, 'before' | 'quote' | 'after'>): HTMLElement {
  return element('blockquote', { class: 'quotation' }, before, element('mark', {}, quote), after)
}
