import type { Line } from '../lines/line.ts'

/** Whether an abscissa is that of the words behind the marker that a block of these lines begins with. */
export function isHanging(lines: readonly Line[], x: number): boolean {
  const [first, second] = lines
  const hanging = second?.x0 ?? first?.lead?.nextX
  return first !== undefined && hanging !== undefined && hanging > first.x0 + 4 && Math.abs(hanging - x) < 2
}
