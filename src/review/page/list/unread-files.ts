import type { UnreadFile } from '../../../analysis/attention.ts'
import { element } from '../../../pages/parts/element.ts'
import { counted } from '../../../pages/parts/words.ts'

/** Files that have no record, since nothing could be read of them. */
export function unreadFiles(unread: readonly UnreadFile[]): HTMLElement[] {
  if (unread.length === 0) return []
  return [element('details', { class: 'unread' },
    element('summary', {}, `${counted(unread.length, 'file')} could not be read`),
    element('ul', {}, unread.map(({ file, code, message, hint = '' }) =>
      element('li', {}, element('span', { class: 'file' }, file), ' ', element('code', {}, code), ` ${message} ${hint}`))))]
}
