import { element } from '../../../pages/parts/element.ts'
import { addressOf } from '../../../pages/parts/routes.ts'

/** What is shown for an address that leads nowhere. */
export function missing(what: string): HTMLElement {
  return element('p', {}, `This report has no ${what}. `, element('a', { href: addressOf('overview') }, 'To the overview'))
}
