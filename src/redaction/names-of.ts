import type { DocketRecord } from '../record/schema.ts'
import { parseName, withoutTitles } from '../vocabulary/names.ts'
import { isAmbiguous, isPlace } from './ambiguous.ts'
import { hasTitle, titledNames } from './honorific-names.ts'
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
    ...[...stringsIn(record)].filter(hasTitle).flatMap(namesBehindTitles),
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

/** Names of several words, and those of one that means nothing else. */
function namesBehindTitles(text: string): string[] {
  const tokens = tokensOf(text)
  return titledNames(text, tokens)
    .filter(({ first, end }) => end - first > 1 || !isAmbiguous(tokens[first]?.key ?? ''))
    .map(({ first, end }) => text.slice(tokens[first]?.from, tokens[end - 1]?.to))
}
