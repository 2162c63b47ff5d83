import { gradeColours } from '../../../analysis/display/grade-colours.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import { type Drawn, drawn } from '../../../pages/parts/drawn.ts'

/** Pixels after which a pattern begins again. */
const step = 6

/** What a shape of a grade is filled with: its colour, or the pattern of `gradePatterns`. */
export function gradeFill(grade: Grade): string {
  const { fill, pattern } = gradeColours[grade]
  return pattern ? `url(#grade-${grade})` : fill
}

export function gradeInk(grade: Grade): string {
  return gradeColours[grade].ink
}

/** The patterns of grades, for all pictures of a page: it is put into the page once and takes no room. */
export function gradePatterns(): Drawn<'svg'> {
  const grades = Object.keys(gradeColours) as Grade[]
  return drawn('svg', { class: 'patterns', width: 0, height: 0, 'aria-hidden': 'true' }, drawn('defs', {}, ...grades.flatMap(patternOf)))
}

function patternOf(grade: Grade): Element[] {
  const { fill, pattern } = gradeColours[grade]
  return pattern
    ? [
      drawn('pattern', { id: `grade-${grade}`, width: step, height: step, patternUnits: 'userSpaceOnUse' },
        drawn('rect', { width: step, height: step, fill }),
        drawn('path', { d: paths[pattern.kind], stroke: pattern.shade, 'stroke-width': widths[pattern.kind], 'stroke-linecap': 'round' })),
    ]
    : []
}

const paths = {
  dots: 'M3 3h0.01', stripes: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5', mesh: 'M-1 7L7 -1M-1 -1L7 7', lines: 'M-1 3H7',
} as const
const widths = { dots: 2.8, stripes: 1.6, mesh: 1.2, lines: 1.6 } as const
