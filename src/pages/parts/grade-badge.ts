import { gradeColours } from '../../analysis/display/grade-colours.ts'
import { gradeNames } from '../../analysis/display/grade-names.ts'
import type { Grade } from '../../vocabulary/grades.ts'
import { element } from './element.ts'

/** A grade in its colour, in a word or, where there is no room, in letters. */
export function gradeBadge(grade: Grade, { isShort = false }: { isShort?: boolean } = {}): HTMLElement {
  const { name, letters } = gradeNames[grade]
  const badge = element('span', { class: 'grade', title: isShort ? name : null }, isShort ? letters : name)
  return coloured(badge, grade)
}

/** Gives an element the colour of a grade, and its pattern where it has one. */
export function coloured<Kind extends HTMLElement>(target: Kind, grade: Grade): Kind {
  const { fill, ink, pattern } = gradeColours[grade]
  target.style.setProperty('--fill', fill)
  target.style.setProperty('--on-fill', ink)
  if (pattern) {
    target.dataset.pattern = pattern.kind
    target.style.setProperty('--shade', pattern.shade)
  }
  return target
}

/** Which colour is which grade, of those that are shown, in the order of grades. */
export function gradeLegend(shown: Iterable<Grade>): HTMLElement {
  const present = new Set(shown)
  const grades = (Object.keys(gradeNames) as Grade[]).filter((grade) => present.has(grade))
  return element(
    'ul',
    { class: 'legend' },
    grades.map((grade) => element('li', {}, coloured(element('span', { class: 'swatch' }), grade), gradeNames[grade].name)),
  )
}
