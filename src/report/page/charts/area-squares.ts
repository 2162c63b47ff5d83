import { type Markish, dot, text } from '@observablehq/plot'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { AreaChange } from '../../../analysis/inspections/areas-alone.ts'
import { gradeFill, gradeInk } from './grade-fill.ts'
import type { Moment } from './timeline.ts'

interface AreaMoment extends Moment {
  readonly one: AreaChange
}

interface SquareOptions {
  readonly y: (moment: Moment) => string
  readonly title: (moment: Moment) => string
  readonly isSmall: boolean
}

/** Squares beside one another. */
const across = 2

/** A small square for each area of an inspection without a headline grade, in rows of two about the middle of its place. */
export function areaSquares(moments: readonly Moment[], { y, title, isSmall }: SquareOptions): Markish[] {
  const side = isSmall ? 13 : 17
  const most = Math.max(0, ...moments.map(({ areas }) => areas.length))
  return Array.from({ length: most }, (_, place) => place).flatMap((place) => {
    const own = moments.flatMap((moment): AreaMoment[] => (moment.areas[place] ? [{ ...moment, one: moment.areas[place] }] : []))
    const dx = ((place % across) - (across - 1) / 2) * side
    const dy = (Math.floor(place / across) - (Math.ceil(most / across) - 1) / 2) * side
    return [
      dot(own, {
        x: 'date', y, dx, dy, title, r: side / Math.sqrt(Math.PI), symbol: 'square', stroke: 'currentColor', strokeWidth: 1,
        fill: ({ one }: AreaMoment) => gradeFill(one.grade),
      }),
      text(own, {
        x: 'date', y, dx, dy, text: ({ one }: AreaMoment) => gradeNames[one.grade].letters, fill: ({ one }: AreaMoment) => gradeInk(one.grade),
        fontSize: isSmall ? 8 : 10, fontWeight: 600, pointerEvents: 'none',
      }),
    ]
  })
}
