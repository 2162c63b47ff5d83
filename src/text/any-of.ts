/** Source of a pattern for one of these, each itself the source of a pattern: the first that fits. */
export function anyOf(...sources: readonly string[]): string {
  return `(?:${sources.join('|')})`
}
