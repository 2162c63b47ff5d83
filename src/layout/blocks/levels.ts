/** Two markers stand at different levels when they are further apart than this, in points. */
const step = 8

export interface Entry {
  /** Where the marker stands, in points. */
  readonly x: number
  /** Lists in different cells have nothing to do with each other. */
  readonly cell: string
}

/**
 * Nesting of the entries of lists by how far their markers are indented; `null` stands for a block that is no entry,
 * `undefined` for one that is no part of the text.
 */
export function findLevels(entries: readonly (Entry | null | undefined)[]): number[] {
  let open: number[] = []
  let cell = ''
  return entries.map((entry) => {
    if (entry === undefined) return 0
    if (!entry || entry.cell !== cell) open = []
    if (!entry) return 0
    cell = entry.cell
    const { x } = entry
    while (open.length > 1 && x < (open.at(-1) ?? 0) - step) open.pop()
    const last = open.at(-1)
    if (last === undefined || x > last + step) open.push(x)
    else open[open.length - 1] = Math.min(last, x)
    return open.length - 1
  })
}
