import type * as z from 'zod'
import { escapeStep, pointerTo, resolvePointer } from './pointer.ts'
import { docketRecord } from './schema.ts'

/** Where a value is no record, and why. */
export interface Fault {
  readonly pointer: string
  readonly message: string
}

/**
 * Everything that keeps a value from being a record: what breaks the schema, or else evidence and corrections that point nowhere.
 * @example
 * ```ts
 * import { faultsOf } from 'inspection-docket'
 *
 * for (const { pointer, message } of faultsOf({ schemaVersion: '1.0.0' })) console.log(pointer, message)
 * ```
 */
export function faultsOf(value: unknown): Fault[] {
  if (!resemblesRecord(value)) return [{ pointer: '', message: 'This is no record.' }]
  const { success, data, error } = docketRecord.safeParse(value)
  if (!success) return schemaFaults(error, value)
  return [
    ...data.evidence.map(({ pointer }, index) => ({ pointer: `/evidence/${index}/pointer`, target: pointer })),
    ...(data.corrected ?? []).map((target, index) => ({ pointer: `/corrected/${index}`, target })),
  ]
    .filter(({ target }) => resolvePointer(data, target) === undefined)
    .map(({ pointer, target }) => ({ pointer, message: `The record has no ${target}.` }))
}

/** What has none of a record's marks would only give one fault a field. */
function resemblesRecord(value: unknown): boolean {
  return ['/schemaVersion', '/documentType', '/evidence'].some((mark) => resolvePointer(value, mark) !== undefined)
}

/** Everywhere that a value breaks a schema. */
function schemaFaults({ issues }: z.ZodError, value: unknown): Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, value))
}

function faultsOfIssue(issue: z.core.$ZodIssue, value: unknown): Fault[] {
  const pointer = pointerTo(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: `${pointer}/${escapeStep(key)}`, message: 'The schema has no such field.' }))
  }
  return [{ pointer, message: resolvePointer(value, pointer) === undefined ? 'The field is missing.' : issue.message }]
}
