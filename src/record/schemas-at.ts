import * as z from 'zod'

/** The schemas that a value may have to which some steps lead from one of a schema; none where they lead nowhere. */
export function schemasAt(schema: unknown, steps: readonly string[]): readonly unknown[] {
  return steps.reduce<readonly unknown[]>((schemas, step) => schemas.flatMap((one) => schemasBelow(one, step)), alternatives(schema))
}

function schemasBelow(schema: unknown, step: string): readonly unknown[] {
  if (schema instanceof z.ZodArray) return /^(?:\d+|-)$/.test(step) ? alternatives(schema.element) : []
  if (schema instanceof z.ZodRecord) return alternatives(schema.valueType)
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, step) ? alternatives(schema.shape[step]) : []
}

/** Every schema that one stands for: what it wraps, and of a union all. */
function alternatives(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives)
  return wrappings.some((wrapping) => schema instanceof wrapping) ? alternatives((schema as z.ZodOptional).unwrap()) : [schema]
}

const wrappings = [z.ZodNullable, z.ZodOptional, z.ZodDefault, z.ZodLazy]
