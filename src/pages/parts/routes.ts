/** Where in a page of several views a reader is: the view, what it is about, and how it is narrowed. All of it stands in the address. */
export interface Route {
  readonly view: string
  readonly subject: string
  readonly options: URLSearchParams
}

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [view = '', ...subject] = path.split('/')
  return { view, subject: decodeURIComponent(subject.join('/')), options: new URLSearchParams(query) }
}

/** An address within the page. */
export function addressOf(view: string, subject = '', options: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(Object.entries(options).filter(([, value]) => value !== '')).toString()
  return `#/${view}${subject ? `/${encodeURIComponent(subject)}` : ''}${query ? `?${query}` : ''}`
}
