import { element } from '../../../pages/parts/element.ts'
import { inDigits } from '../../../pages/parts/words.ts'

/** So many documents that a picture leaves out, with the words for why, and where they are listed. */
export interface LeftOut {
  readonly count: number
  readonly why: string
  readonly address: string
}

/** Says what a picture leaves out, each kind a link to its documents; nothing where nothing is left out. */
export function leftOut(what: string, kinds: readonly LeftOut[]): (Node | string)[] {
  const told = kinds.filter(({ count }) => count > 0)
  if (told.length === 0) return []
  return [`. Left out ${what}: `, ...told.flatMap(({ count, why, address }, at) => [
    at === 0 ? '' : ', ', element('a', { href: address }, `${inDigits(count)} that ${why}`),
  ])]
}
