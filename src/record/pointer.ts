/**
 * The value that a JSON Pointer (RFC 6901) leads to, or undefined where it leads nowhere.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { extract, resolvePointer } from 'inspection-docket'
 *
 * for (const record of await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })) {
 *   for (const { pointer, quote, page } of record.evidence) console.log(pointer, resolvePointer(record, pointer), quote, page)
 * }
 * ```
 */
export function resolvePointer(root: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((value, step) => own(value, step), root)
}

/** The pointer that leads along these steps. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${escapeStep(String(step))}`).join('')
}

/** The steps of a pointer, unescaped; '' has none. */
export function steps(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** Whether a pointer leads to the value of another, to a part of it, or to what it is part of. */
export function concerns(pointer: string, other: string): boolean {
  return isBelow(pointer, other) || isBelow(other, pointer)
}

/** Whether a pointer leads to a value or to something in it. */
export function isBelow(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`)
}

/** Every pointer to a string, number, boolean, null, empty list or empty object of a value. */
export function leafPointers(value: unknown, pointer = ''): string[] {
  const entries = value !== null && typeof value === 'object' ? Object.entries(value) : []
  return entries.length === 0 ? [pointer] : entries.flatMap(([key, child]) => leafPointers(child, `${pointer}/${escapeStep(key)}`))
}

/** A key as a step of a pointer. */
export function escapeStep(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1')
}

function own(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? (value[Number(key)] as unknown) : undefined
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

/** A pointer with a star instead of the number of each entry: which field of records it is. */
export function kindOfField(pointer: string): string {
  return pointer.replace(/\/(?:\d+|-)(?=\/|$)/g, '/*')
}
