import { redactionMarks } from '../record/redacted.ts'
import { replaceAddresses } from './contacts.ts'
import { titledNames } from './honorific-names.ts'
import type { NameBook } from './name-book.ts'
import { keysOf, tokensOf } from './tokens.ts'

/** A text without names: those of a book, and whatever stands behind a person's title. */
export function withoutNames(text: string, book: NameBook): string {
  return withoutStanding(withoutAddressed(text, book), book)
}

/** Addresses of mail that are made of a name keep where they are. */
function withoutAddressed(text: string, book: NameBook): string {
  return replaceAddresses(text, (address, local, domain) => {
    const keys = keysOf(local)
    return [...keys, keys.join('')].some((key) => book.isIn(key)) ? `${redactionMarks.name}@${domain}` : address
  })
}

function withoutStanding(text: string, book: NameBook): string {
  const tokens = tokensOf(text)
  const titled = new Map(titledNames(text, tokens).map(({ first, end }) => [first, end]))
  let [kept, done] = ['', 0]
  for (let at = 0; at < tokens.length;) {
    const end = Math.max(titled.get(at) ?? 0, book.endAt(text, tokens, at) ?? 0)
    if (end > 0) {
      kept += text.slice(done, tokens[at]?.from) + redactionMarks.name
      done = tokens[end - 1]?.to as number
    }
    at = Math.max(end, at + 1)
  }
  return kept + text.slice(done)
}
