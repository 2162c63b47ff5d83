import { defineExtractor } from '../../rules/extractor.ts'
import { clockedDays } from '../../phrases/time/clocked-day.ts'

const issued = /\b(?:notice|direction) is (?:issued|given|made)\b[^.;]{0,80}? on (?:the )?(?=\d)/i
const dated = /^dated?(?: this)?[: ](?: ?the)? ?(?=\d)/im

/** The day on which a notice was given, as it says itself: "is issued to the Council on 4 April 2013", "Dated this 9th day of May 2016". */
export const noticeDate = defineExtractor<string>('notice-date', (view) => {
  for (const pattern of [issued, dated]) {
    const found = view.find(pattern)?.whole
    const day = found && clockedDays(view.after(found).slice(0, 40))[0]
    if (day && day.at.start - found.end < 3) return day
  }
  return undefined
})
