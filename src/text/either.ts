/** One pattern for any of these: the first that fits. It has the flags of them all, so case matters in all of them or in none. */
export function either(...patterns: readonly [RegExp, ...RegExp[]]): RegExp {
  const flags = new Set(patterns.flatMap(({ flags }) => [...flags]))
  return new RegExp(patterns.map(({ source }) => source).join('|'), [...flags].join(''))
}
