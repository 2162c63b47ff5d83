import { terms } from './terms.ts'

/** What a span of time is counted in. */
export const unit = terms('unit', {
  days: ['[working] day(|s)'], weeks: ['week(|s)'], months: ['month(|s)'], term: ['(longer|long|medium|short|shorter) term'],
})

/** That something is due at once, or, as a word before another, how grave it is: "immediate risk". */
export const now = terms('now', {
  now: ['immediately', 'immediate action', 'with immediate effect', 'without further delay', 'at once', 'straight away'], grave: ['immediate'],
})

/** Words before the last day of something. */
export const until = terms('until', { by: ['by', 'by no later than'], 'no-later': ['no later than'] })
