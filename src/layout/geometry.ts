import type { Box } from './page.ts'

/** a, b, c, d, e, f of an affine map: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export interface Point {
  readonly x: number
  readonly y: number
}

/** What a drawing instruction does with a figure. */
export interface Painting {
  readonly isStroked: boolean
  readonly isFilled: boolean
}

/** Thicker boxes are grounds and pictures, not lines; points. */
const maxThickness = 2.5

export function mapPoint([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** The map that does `inner` first. */
export function after([A, B, C, D, E, F]: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F]
}

/** The smallest upright box around points. */
function boxAround(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    x0 = Math.min(x0, x)
    y0 = Math.min(y0, y)
    x1 = Math.max(x1, x)
    y1 = Math.max(y1, y)
  }
  return { x0, y0, x1, y1 }
}

export function mapBox(matrix: Matrix, { x0, y0, x1, y1 }: Box): Box {
  return boxAround([{ x: x0, y: y0 }, { x: x1, y: y0 }, { x: x0, y: y1 }, { x: x1, y: y1 }].map((corner) => mapPoint(matrix, corner)))
}

/** Whether a box is a line to the eye. */
export function isThin({ x0, y0, x1, y1 }: Box): boolean {
  return x1 - x0 <= maxThickness || y1 - y0 <= maxThickness
}

/**
 * The lines that figures draw: each side of what is stroked, and what is filled and thin.
 * Some writers fill slivers, some stroke sides, some stroke a whole rectangle or all borders of a table at once.
 */
export function linesOf(figures: readonly (readonly Point[])[], { isStroked, isFilled }: Painting): Box[] {
  const sides = isStroked
    ? figures.flatMap((figure) => figure.slice(1).map((point, index) => boxAround([figure[index] ?? point, point])))
    : []
  const slivers = isFilled ? figures.map(boxAround) : []
  return [...sides, ...slivers].filter(isThin)
}
