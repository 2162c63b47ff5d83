import * as z from 'zod'
import { extractors, isListField } from '../extractors/index.ts'
import type { NamedExtractor } from '../extractors/named.ts'
import { place, type WrittenPlace } from './place.ts'

/** How an extractor is asked for: by its name, with the place where it looks and its options. */
export interface WrittenUse {
  readonly extractor: string
  readonly in?: WrittenPlace | undefined
}

/** How a field is filled: by one extractor, by the first of several that finds something, or by all that every one finds. */
export type WrittenRule = WrittenUse | { readonly first: readonly WrittenRule[] } | { readonly every: readonly WrittenRule[] }

function ruleOf(named: Readonly<Record<string, NamedExtractor>>, isList: boolean): z.ZodType<WrittenRule> {
  const uses = Object.entries(named).map(([name, { reads, options }]) =>
    z.strictObject({ extractor: z.literal(name), in: place.optional(), ...options }).describe(reads))
  const rule: z.ZodType<WrittenRule> = z.lazy(() => z.union([
    z.discriminatedUnion('extractor', uses as [(typeof uses)[number], ...typeof uses]),
    z.strictObject({ first: z.array(rule).min(1) }).describe('the first that finds something'),
    ...(isList ? [z.strictObject({ every: z.array(rule).min(1) }).describe('all that they find, in this order')] : []),
  ]))
  return rule
}

function rulesOf<Field extends string>(
  fields: Readonly<Record<Field, Readonly<Record<string, NamedExtractor>>>>,
  before = '',
): Record<Field, z.ZodOptional<z.ZodType<WrittenRule>>> {
  return Object.fromEntries(Object.entries<Readonly<Record<string, NamedExtractor>>>(fields).map(([field, named]) =>
    [field, ruleOf(named, isListField(`${before}${field}`)).optional()])) as Record<Field, z.ZodOptional<z.ZodType<WrittenRule>>>
}

/** Which extractor fills which field of the record; a field that is left out stays empty. */
export function fieldsSchema() {
  const { dates, ...others } = extractors
  return z.strictObject({ ...rulesOf(others), dates: z.strictObject(rulesOf(dates, 'dates.')).optional() })
}

export type WrittenFields = z.infer<ReturnType<typeof fieldsSchema>>
