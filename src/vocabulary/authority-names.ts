import { type Authority, authorities } from './authorities.ts'
import { alternatives } from './table.ts'

const names = authorities.flatMap((authority) => [authority.name, ...(authority.aliases ?? [])].map((name) => ({ name, authority })))
const byName = new Map(names.map(({ name, authority }) => [key(name), authority] as const))

/** The authority whose plain name or alias these words are, whatever their case, hyphens and "&". */
export function parseAuthority(name: string): Authority | undefined {
  return byName.get(key(name))
}

const squeezed = new Map([...byName].map(([name, authority]) => [name.replace(/ /g, ''), authority] as const))

/** The authority to which the name before `.gov.uk` belongs: "cheshireeast", "nottinghamcity", "bury-council". */
export function parseAuthorityDomain(domain: string): Authority | undefined {
  const plain = domain.toLowerCase().replace(/-/g, '')
  return squeezed.get(plain) ?? squeezed.get(plain.replace(/(?:city|county|borough)?(?:council|cc|bc|mbc|dc)?$/, ''))
}

/** Source of a pattern (case ignored) for any authority's plain name or alias. */
export const authorityName = alternatives([...byName.keys()])
  .replaceAll(' ', '[ -]+')
  .replace(/\band\b/g, '(?:and|&)')
  .replace(/\bst\[/g, String.raw`st\.?[`)

function key(name: string): string {
  return name.toLowerCase().replace(/&/g, 'and').replace(/[\s-]+/g, ' ').replace(/\./g, '').trim()
}
