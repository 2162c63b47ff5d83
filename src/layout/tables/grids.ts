import type { Ruling, Rulings } from './rulings.ts'

/** A ruled table or box. */
interface Grid {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

interface GridCell {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** Lines that end this close to each other, in points, touch. */
const touch = 3

/** Lines that touch each other make a grid when there are at least two each way. */
export function findGrids({ horizontal, vertical }: Rulings): Grid[] {
  const left = new Set<Ruling>(horizontal)
  const grids: Grid[] = []
  for (const seed of horizontal) {
    if (!left.delete(seed)) continue
    const { across, down } = connected(seed, left, vertical)
    if (across.length > 1 && down.size > 1) grids.push(makeGrid(across, [...down]))
  }
  return grids
}

/** All lines that hang together with one; what is found across goes from those that are left. */
function connected(seed: Ruling, left: Set<Ruling>, vertical: readonly Ruling[]): { across: Ruling[]; down: Set<Ruling> } {
  const across = [seed]
  const down = new Set<Ruling>()
  for (const flat of across) {
    for (const upright of vertical.filter((line) => !down.has(line) && touches(flat, line))) {
      down.add(upright)
      const found = [...left].filter((line) => touches(line, upright))
      for (const line of found) left.delete(line)
      across.push(...found)
    }
  }
  return { across, down }
}

function touches(flat: Ruling, upright: Ruling): boolean {
  return upright.at > flat.from - touch && upright.at < flat.to + touch && flat.at > upright.from - touch && flat.at < upright.to + touch
}

function makeGrid(horizontal: Ruling[], vertical: Ruling[]): Grid {
  return {
    horizontal, vertical,
    left: Math.min(...vertical.map((line) => line.at)),
    right: Math.max(...vertical.map((line) => line.at)),
    bottom: Math.min(...horizontal.map((line) => line.at)),
    top: Math.max(...horizontal.map((line) => line.at)),
  }
}

/** The cell that holds a point, bounded by the nearest lines that pass it on each side. */
export function cellAt(grid: Grid, x: number, y: number): GridCell | undefined {
  if (x < grid.left || x > grid.right || y < grid.bottom || y > grid.top) return undefined
  const cell = { left: grid.left, right: grid.right, bottom: grid.bottom, top: grid.top }
  for (const line of grid.vertical) {
    if (line.from > y || line.to < y) continue
    if (line.at <= x) cell.left = Math.max(cell.left, line.at)
    else cell.right = Math.min(cell.right, line.at)
  }
  for (const line of grid.horizontal) {
    if (line.from > x || line.to < x) continue
    if (line.at <= y) cell.bottom = Math.max(cell.bottom, line.at)
    else cell.top = Math.min(cell.top, line.at)
  }
  return cell
}
