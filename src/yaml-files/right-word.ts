import * as z from 'zod'
import { schemasAt } from '../record/schemas-at.ts'
import { hint } from './suggestion.ts'

/** What is wrong where a file breaks its schema, and what would be right. */
export function rightWord(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => noSuchField(key, known))
  }
  const name = path.at(-1) ?? ''
  if (value === undefined) return [`The field ${name} ${isMissing}`]
  const { words, canBeOwn } = wordsAt(schema, path)
  if (typeof value === 'string' && words.length > 0) {
    return [`There is no ${value} here. ${hint(value, words)}${canBeOwn ? ' One of your own begins with x-.' : ''}`]
  }
  return [inPlainWords(issue, name, canBeOwn)]
}

/** How the message ends of a field that is not there. */
export const isMissing = 'is missing.'

function noSuchField(key: string, known: readonly string[]): string {
  return `There is no field ${key} here. ${hint(key, known)}`
}

interface StrayKey {
  readonly key: string
  readonly message: string
}

/** The fields of a value that none of the forms has which it may have. */
export function strayKeys(schema: z.ZodType, path: readonly string[], value: unknown): StrayKey[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const known = keysAt(schema, path)
  const stray = known.length > 0 ? Object.keys(value).filter((key) => !known.includes(key)) : []
  return stray.map((key) => ({ key, message: noSuchField(key, known) }))
}

/** What an id of one's own looks like. */
const ownId = 'It begins with x-, and has small letters and figures behind it, with hyphens between them.'

/** What zod says by itself, where a schema says nothing. */
const plainest = /^(?:Invalid|Too (?:small|big))\b/

function inPlainWords(issue: z.core.$ZodIssue, name: string, canBeOwn: boolean): string {
  if (!plainest.test(issue.message)) return issue.message
  if (issue.code === 'invalid_key') return `${name} cannot be the id. ${ownId}`
  if (issue.code === 'invalid_format' && canBeOwn) return ownId
  if (issue.code === 'too_small' && issue.origin === 'array') return `${name} needs ${Number(issue.minimum)} at least.`
  if (issue.code === 'too_big' && issue.origin === 'array') return `${name} may have ${Number(issue.maximum)} at most.`
  if (issue.code === 'invalid_type' && issue.expected === 'array') return `${name} is a list: [one] or several.`
  if (issue.code === 'invalid_type') return `${name} should be ${inWords[issue.expected] ?? issue.expected}.`
  if (issue.code === 'too_small') return `${name} is ${Number(issue.minimum)} at least.`
  if (issue.code === 'too_big') return `${name} is ${Number(issue.maximum)} at most.`
  return issue.message
}

const inWords: Readonly<Record<string, string>> = {
  string: 'words', number: 'a number', int: 'a whole number', boolean: 'true or false', object: 'fields with values', record: 'fields with values',
}

interface KnownWords {
  readonly words: readonly string[]
  /** Whether it may also be what a project declares. */
  readonly canBeOwn: boolean
}

/** The words that a value may be; none where it may be any. */
function wordsAt(schema: z.ZodType, path: readonly string[]): KnownWords {
  const schemas = schemasAt(schema, path)
  const canBeOwn = schemas.some((one) => one instanceof z.ZodTemplateLiteral)
  if (schemas.some((one) => one instanceof z.ZodString)) return { words: [], canBeOwn }
  const words = schemas.flatMap((one) => (one instanceof z.ZodEnum || one instanceof z.ZodLiteral ? valuesOf(one) : []))
  return { words: [...new Set(words)], canBeOwn }
}

function valuesOf(schema: z.ZodEnum | z.ZodLiteral): string[] {
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [...schema.values].map(String)
}

function keysAt(schema: z.ZodType, path: readonly string[]): string[] {
  return schemasAt(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}
