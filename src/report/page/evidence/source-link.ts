import type { DocumentData } from '../../page-data.ts'
import { element } from '../../../pages/parts/element.ts'

/** The document's file, a PDF at its page; only its name where it is not known where the file lies. */
export function sourceLink({ file, link }: Pick<DocumentData, 'file' | 'link'>, page: number | null = null): HTMLElement {
  const words = page === null ? file : `${file}, page ${page}`
  if (link === null) return element('span', { class: 'file' }, words)
  const place = page !== null && /\.pdf$/i.test(link) ? `#page=${page}` : ''
  return element('a', { class: 'file', href: `${link}${place}`, target: '_blank', rel: 'noopener' }, words)
}
