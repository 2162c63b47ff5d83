/** What a search asks for: each of these, in any order; one from within quotes may hold blanks. All in lower case. */
export type Query = readonly string[]

/** Reads what a person typed into the search field; a quote that was not closed yet runs to the end. */
export function parseQuery(typed: string): Query {
  const found = typed.toLowerCase().matchAll(/"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)/g)
  return [...found].map(({ groups }) => plain(groups?.phrase ?? groups?.word ?? '')).filter((term) => term !== '')
}

/** Text as searches see it: in lower case, with straight quotes and single blanks. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

/** @param text as `plain` makes it */
export function matches(query: Query, text: string): boolean {
  return query.every((term) => text.includes(term))
}
