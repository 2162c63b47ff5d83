import { expect, it } from 'vitest'
import { noEvent } from '../../../src/phrases/event/no-event.ts'
import { foundIn } from '../../../src/phrases/finder.ts'
import { viewOf } from '../../support/doc.ts'

const unreadIn = (words: string): string[] => foundIn(noEvent, viewOf(words)).map(({ value }) => `${value.code} ${value.at.quote}`)

it.each(['At the last inspection on 31 February 2018, services were good.', 'Services were judged good in 31 February 2018.'])(
  'warns of a day that no calendar has: %s', (words) => expect(unreadIn(words)).toEqual(['date-unread 31 February 2018']))

it.each([
  'The peer review on 31 February 2018 was good.', 'The last inspection was in May 2018; the plan is of 31 February 2018.',
  'The last inspection on 28 February 2018 was good.',
])('does not warn: %s', (words) => expect(unreadIn(words)).toEqual([]))
