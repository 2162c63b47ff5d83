import { type Place, bothEnds, everywhere, head } from '../rules/part.ts'
import { belowMeetingStamp, letterIntroduction, letterOpening, letterSubject, letterText } from '../shapes/letter/places.ts'
import type { WrittenPlace, placeNames } from './schema/place.ts'

const places: Readonly<Record<(typeof placeNames)[number], Place>> = {
  everywhere, 'both-ends': bothEnds, 'letter-opening': letterOpening, 'letter-subject': letterSubject,
  'letter-introduction': letterIntroduction, 'letter-text': letterText, 'below-meeting-stamp': belowMeetingStamp,
}

export function placeOf(written: WrittenPlace = 'everywhere'): Place {
  if (typeof written === 'string') return places[written]
  if ('head' in written) return head(written.head)
  const ids = typeof written.section === 'string' ? [written.section] : written.section
  return (part) => part.bodies(...ids)
}
