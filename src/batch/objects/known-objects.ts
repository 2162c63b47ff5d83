/** What tells without reading whether an object may have changed. */
export interface ObjectState {
  readonly bytes: number
  /** Time of its last change, in milliseconds since 1970; full seconds, since not every answer tells more. */
  readonly modified: number
  readonly tag: string
}

/** What listings have told, by path: nobody asks for each of a million objects again. */
const known = new Map<string, ObjectState>()
/** Paths of prefixes below which all objects are known. */
const listed = new Set<string>()

export function findKnown(path: string): ObjectState | undefined {
  return known.get(path)
}

export function remember(path: string, state: ObjectState): void {
  known.set(path, state)
}

export function forget(path: string): void {
  known.delete(path)
}

/** Whether a listing has shown that there is no such object. */
export function isKnownGone(path: string): boolean {
  return !known.has(path) && [...listed].some((prefix) => path.startsWith(prefix))
}

/** A listing of this prefix begins: what was known of it is out of date. */
export function forgetBelow(prefix: string): void {
  for (const path of known.keys()) if (path.startsWith(prefix)) known.delete(path)
}

/** It has come to its end. */
export function listedAll(prefix: string): void {
  listed.add(prefix)
}
