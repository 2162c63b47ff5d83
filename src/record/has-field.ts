import * as z from 'zod'
import { steps } from './pointer.ts'
import { docketRecord } from './schema.ts'

/** Whether records may have what a JSON Pointer leads to; /- leads to an entry that a list has not yet. */
export function hasField(pointer: string): boolean {
  return steps(pointer).reduce<unknown>((schema, step) => fieldOf(schema, step), docketRecord) !== undefined
}

function fieldOf(schema: unknown, step: string): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return fieldOf(schema.unwrap(), step)
  if (schema instanceof z.ZodArray) return /^(?:\d+|-)$/.test(step) ? schema.element : undefined
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined
}
