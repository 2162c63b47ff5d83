import type { Trend } from '../../analysis/inspections/authority-history.ts'
import { element } from './element.ts'

const marks = { better: '▲ better', worse: '▼ worse', same: '= same', mixed: '± mixed' } as const

/** Whether a headline grade, or the areas that stand for it, got better or worse, in sign and word. */
export function trendMark(trend: Trend): HTMLElement {
  return element('span', { class: `trend ${trend ?? 'none'}` }, trend === null ? '–' : marks[trend])
}
