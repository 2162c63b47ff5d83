import type { Unread } from '../../text/grounded.ts'
import { finder } from '../finder.ts'
import { impossibleDays } from './day.ts'

/** Words in the place of a time that print a day which no calendar has: "31 February 2018". */
export const noDay = finder<Unread>('no-day', { words: 'any', sign: /\d/ }, (text) =>
  impossibleDays(text.view).map((unread) => ({ ...text.tokensOf(unread.at), value: unread })))
