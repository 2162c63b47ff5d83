/** Orders strings by their code units, the same on every machine. */
export function ascending(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
