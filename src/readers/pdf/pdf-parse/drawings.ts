import { type Matrix, type Painting, type Point, after, identity, linesOf, mapPoint } from '../../../layout/geometry.ts'
import type { Box } from '../../../layout/page.ts'
import type { Operators } from './parser.ts'

/** Numbers of the parser's drawing instructions. */
const save = 10
const restore = 11
const transform = 12
const formBegin = 74
const formEnd = 75
const constructPath = 91
/** Numbers of what an instruction does with its path, at most: stroke, close and stroke, fill, fill by parity, both. */
const paintings: Readonly<Record<number, Painting>> = {
  20: { isStroked: true, isFilled: false }, 21: { isStroked: true, isFilled: false },
  22: { isStroked: false, isFilled: true }, 23: { isStroked: false, isFilled: true },
  24: { isStroked: true, isFilled: true }, 25: { isStroked: true, isFilled: true },
  26: { isStroked: true, isFilled: true }, 27: { isStroked: true, isFilled: true },
}
/** Numbers inside a path: move to a point, line to a point, back to the start; anything else is a curve. */
const move = 0
const line = 1
const close = 3
/** Longer paths are drawings, not borders. */
const maxPathNumbers = 1200

/** The thin lines drawn on a page, in the file's own coordinates. */
export function drawnRules({ fnArray, argsArray }: Operators): Box[] {
  const boxes: Box[] = []
  const saved: Matrix[] = []
  let matrix = identity
  for (const [index, operator] of fnArray.entries()) {
    const values = argsArray[index] as readonly unknown[] | null
    if (operator === save || operator === formBegin) saved.push(matrix)
    if (operator === restore || operator === formEnd) matrix = saved.pop() ?? identity
    if (operator === transform && values) matrix = after(matrix, values as unknown as Matrix)
    if (operator === formBegin && values?.[0]) matrix = after(matrix, values[0] as Matrix)
    if (operator === constructPath && values) boxes.push(...pathLines(values, matrix))
  }
  return boxes
}

function pathLines(values: readonly unknown[], matrix: Matrix): Box[] {
  const painting = paintings[Number(values[0])]
  const numbers = (values[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0]
  if (!painting || !numbers || numbers.length > maxPathNumbers) return []
  return linesOf(figuresOf(numbers, matrix), painting)
}

/** The figures of a path as corners; none when it has curves. */
function figuresOf(numbers: ArrayLike<number>, matrix: Matrix): Point[][] {
  const figures: Point[][] = []
  let at = 0
  while (at < numbers.length) {
    const kind = numbers[at++]
    const figure = figures.at(-1)
    if (kind === close) {
      if (figure?.[0]) figure.push(figure[0])
      continue
    }
    if (kind !== move && kind !== line) return []
    const point = mapPoint(matrix, { x: numbers[at++] ?? 0, y: numbers[at++] ?? 0 })
    if (kind === line && figure) figure.push(point)
    else figures.push([point])
  }
  return figures.filter((figure) => figure.length > 1)
}
