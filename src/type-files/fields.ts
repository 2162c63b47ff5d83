import { Grounded, Unread } from '../text/grounded.ts'
import { type FieldRule, all, at, isFound } from '../rules/extractor.ts'
import type { FieldRules } from '../rules/document-type.ts'
import type { Declared } from './declared.ts'
import { extractorsByField, isListField } from './extractors/index.ts'
import type { NamedExtractor } from './extractors/named.ts'
import { placeOf } from './places.ts'
import type { WrittenFields, WrittenRule, WrittenUse } from './schema/fields.ts'

type Rule = FieldRule<unknown[], readonly unknown[] | undefined>

/** The picture of a record that a file draws, as rules; each was checked against the schema of its field. */
export function fieldsOf({ dates = {}, ...fields }: WrittenFields, declared: Declared): FieldRules {
  const ruled = (written: object, before = ''): object => Object.fromEntries(Object.entries(written as Record<string, WrittenRule>)
    .map(([field, rule]) => [field, ruleOf(rule, `${before}${field}`, declared)]))
  return { ...ruled(fields), dates: ruled(dates, 'dates.') }
}

/** The rule of a field, which is one of the dates or of the record. */
export function ruleOf(written: WrittenRule, field: string, declared: Declared): Rule {
  if ('first' in written) return firstRead(written.first.map((one) => ruleOf(one, field, declared)))
  if ('every' in written) return withoutRepeats(...written.every.map((one) => ruleOf(one, field, declared)))
  const { extractor: name, in: place, ...options } = written
  const extractor = extractorOf(written, field).make(options, declared) as Parameters<typeof all<unknown, unknown>>[1]
  return isListField(field) ? all(placeOf(place), extractor) : at(placeOf(place), extractor as Parameters<typeof at>[1]) as Rule
}

/** The first rule that reads something; where none does, the first that warns of something. */
function firstRead(rules: readonly Rule[]): Rule {
  return (part) => {
    let warned: ReturnType<Rule>
    for (const rule of rules) {
      const found = rule(part)
      if ([found].flat().some((draft) => draft !== undefined && draft !== null && !(draft instanceof Unread))) return found
      if (isFound(found)) warned ??= found
    }
    return warned
  }
}

/** Everything that the rules find; what a later one reads in words that an earlier one read is the same. */
function withoutRepeats(...rules: readonly Rule[]): Rule {
  return (part) => {
    const found: unknown[] = []
    for (const rule of rules) {
      const known = new Set(found.map(startOf))
      found.push(...(rule(part) ?? []).filter((draft) => !known.has(startOf(draft))))
    }
    return found
  }
}

/** Where an entry begins: its first value that has a place, besides what kind it is; what is not understood stands for itself. */
function startOf(draft: unknown): unknown {
  if (draft instanceof Unread) return draft
  if (draft instanceof Grounded) return draft.at.start
  const { kind: _kind, ...others } = Object(draft) as { kind?: unknown }
  return Object.values(others).find((value) => value instanceof Grounded)?.at.start ?? draft
}

function extractorOf({ extractor }: WrittenUse, field: string): NamedExtractor {
  return extractorsByField[field]?.[extractor] as NamedExtractor
}
