import * as z from 'zod'
import { schemasAt } from '../record/schemas-at.ts'
import { hint } from './suggestion.ts'

/** What is wrong where a file breaks its schema, and what would be right. */
export function rightWord(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => `There is no field ${key} here. ${hint(key, known)}`)
  }
  if (value === undefined) return [`The field ${path.at(-1) ?? ''} is missing.`]
  const known = typeof value === 'string' ? wordsAt(schema, path) : []
  if (typeof value === 'string' && known.length > 0) return [`There is no ${value} here. ${hint(value, known)}`]
  return [issue.message]
}

/** The words that a value may be. */
function wordsAt(schema: z.ZodType, path: readonly string[]): string[] {
  const schemas = schemasAt(schema, path)
  const isFree = schemas.some((one) => one instanceof z.ZodString || one instanceof z.ZodTemplateLiteral)
  return isFree ? [] : schemas.flatMap((one) => (one instanceof z.ZodEnum || one instanceof z.ZodLiteral ? valuesOf(one) : []))
}

function valuesOf(schema: z.ZodEnum | z.ZodLiteral): string[] {
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [...schema.values].map(String)
}

function keysAt(schema: z.ZodType, path: readonly string[]): string[] {
  return schemasAt(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}
