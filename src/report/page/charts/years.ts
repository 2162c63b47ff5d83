/** Every year from the first to the last of these, those between without any number too. */
export function yearsOf(years: readonly number[]): number[] {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at)
}

/** `2019` as `’19` where there is little room. */
export function yearLabel(year: number, isNarrow: boolean): string {
  return isNarrow ? `’${String(year).slice(2)}` : String(year)
}
