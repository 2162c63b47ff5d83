/** Two markers stand at different levels when they are further apart than this, in points. */
const step = 8

/** Nesting of the entries of lists by how far their markers are indented; `null` stands for a block that is no entry. */
export function findLevels(markerAt: readonly (number | null)[]): number[] {
  let open: number[] = []
  return markerAt.map((x) => {
    if (x === null) {
      open = []
      return 0
    }
    while (open.length > 1 && x < (open.at(-1) ?? 0) - step) open.pop()
    const last = open.at(-1)
    if (last === undefined || x > last + step) open.push(x)
    else open[open.length - 1] = Math.min(last, x)
    return open.length - 1
  })
}
