import type { Value } from '../../sheets/sheet.ts'

/** How tables say that there is nothing to say. */
const blank = /^(?:[.…:*–—-]{0,3}|null|none|n\/?[ak]|nan|#n\/?a!?|not (?:applicable|available|yet (?:inspected|published|available)|inspected|known|recorded)|to be (?:confirmed|published)|tbc|\[?[acuxz]\]?)\.?$/i

export function isBlank(value: Value | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && blank.test(value.trim()))
}
