import type { Trend } from '../../analysis/inspections/authority-history.ts'
import { element } from './element.ts'

const marks = { better: '▲ better', worse: '▼ worse', same: '= same' } as const

/** Whether a headline grade got better or worse, in sign and word. */
export function trendMark(trend: Trend): HTMLElement {
  return element('span', { class: `trend ${trend ?? 'none'}` }, trend === null ? '–' : marks[trend])
}
