/**
 * An empty look ahead: it fits everywhere, and V8 compiles what follows it once, not once for each way that leads there. The build puts
 * further ones behind groups.
 */
const joint = '(?=)'
/** A joint ahead of all that takes a letter, which V8 could not look for in advance. */
const hiding = /^(?<before>(?:\\b|\(\?:)*)\(\?=\)/

/** Source of a pattern for one of these, each itself the source of a pattern: the first that fits. */
export function anyOf(...sources: readonly string[]): string {
  return `${sources.length > 2 ? joint : ''}(?:${sources.join('|')})`
}

/** The same pattern for one that is searched for, not tried at one place: its first letters are in sight. */
export function searchable(source: string): string {
  return source.replace(hiding, '$<before>')
}
