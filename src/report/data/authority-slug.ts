import { parseAuthority } from '../../vocabulary/authority-names.ts'

/** What an authority is called in an address of the page, as in a record's id. */
export function authoritySlug(name: string): string {
  return parseAuthority(name)?.id ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
