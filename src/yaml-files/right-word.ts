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
  if (issue.code === 'invalid_value' && typeof value === 'string') return [`There is no ${value} here. ${hint(value, issue.values.map(String))}`]
  return [issue.message]
}

function keysAt(schema: z.ZodType, path: readonly string[]): string[] {
  return schemasAt(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}
