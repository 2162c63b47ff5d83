import type { DocketRecord } from '../record/schema.ts'
import { parseName, withoutTitles } from '../vocabulary/names.ts'
import { isPlace } from './ambiguous.ts'
import { hasTitle, titledName } from './honorific-names.ts'
import { type PersonName, personName } from './person-name.ts'
import { keysOf, tokensOf } from './tokens.ts'
import { stringsIn } from './strings.ts'

/** The persons whom a record names: in the fields for them, as owners of actions, in the headers of a mail, and behind a title anywhere. */
export function namesOf(record: DocketRecord): PersonName[] {
  const { inspectors, addressees, signatories, copiedTo, contacts, actions, source: { mail } } = record
  const people = [...inspectors, ...addressees, ...signatories, ...copiedTo, ...contacts].flatMap(({ name }) => name ?? [])
  const owners = actions.flatMap(({ owner }) => owner?.split(/[,;/()]| and | & /) ?? [])
  const mailed = mail ? [mail.from ?? '', ...mail.to].map(beforeAddress) : []
  const names = [
    ...people.map(withoutTitles),
    ...[...owners, ...mailed].filter(isNoBody).flatMap((words) => parseName(words) ?? []),
    ...[...stringsIn(record)].filter(hasTitle).flatMap(titledNames),
  ]
  return [...new Set(names)].map(personName)
}

/** An abbreviation among other words belongs to a body, as a place alone does: "NHS Kent", "North Somerset". */
function isNoBody(words: string): boolean {
  const isAbbreviated = /\p{Lu}{3}/u.test(words) && /\p{Ll}/u.test(words)
  return !isAbbreviated && !isPlace(keysOf(words))
}

function beforeAddress(from: string): string {
  return from.replace(/<.*/, '').replaceAll('"', '').trim()
}

function titledNames(text: string): string[] {
  const tokens = tokensOf(text)
  return tokens.flatMap((_, at) => {
    const found = titledName(text, tokens, at)
    return found && found.end - found.first > 1 ? [text.slice(tokens[found.first]?.from, tokens[found.end - 1]?.to)] : []
  })
}
