import { redactionMarks } from '../record/redacted.ts'
import { replaceAddresses } from './contacts.ts'
import { titledName } from './honorific-names.ts'
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
  let [kept, done] = ['', 0]
  for (let at = 0; at < tokens.length;) {
    const titled = titledName(text, tokens, at)
    const first = titled?.first ?? at
    const end = Math.max(titled?.end ?? 0, book.endAt(text, tokens, first) ?? 0)
    if (end > 0) {
      kept += text.slice(done, tokens[first]?.from) + redactionMarks.name
      done = tokens[end - 1]?.to as number
    }
    at = Math.max(end, at + 1)
  }
  return kept + text.slice(done)
}
