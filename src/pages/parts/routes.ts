/** Where in a page of several views a reader is: the view, what it is about, and how it is narrowed. All of it stands in the address. */
export interface Route {
  readonly view: string
  readonly subject: string
  readonly options: URLSearchParams
}

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [view = '', ...subject] = path.split('/')
  return { view, subject: decoded(subject.join('/')), options: new URLSearchParams(query) }
}

/** What cannot be decoded stays as it is, and so is the name of nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What an address says besides; '' is nothing, and of a list each entry is said. */
export type AddressOptions = Readonly<Record<string, string | readonly string[]>>

/** An address within the page. */
export function addressOf(view: string, subject = '', options: AddressOptions = {}): string {
  const said = Object.entries(options).flatMap(([name, value]) =>
    [value].flat().filter(Boolean).map((one): [string, string] => [name, one]))
  const query = new URLSearchParams(said).toString()
  return `#/${view}${subject ? `/${encodeURIComponent(subject)}` : ''}${query ? `?${query}` : ''}`
}
