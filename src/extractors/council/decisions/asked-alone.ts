import { anyOf } from '../../../text/any-of.ts'
import { isRecommended } from '../../../phrases/lead-in/asked.ts'
import { namedBody } from '../../../phrases/lead-in/named-body.ts'
import type { Entry } from '../../entries/entry.ts'

const toBody = String.raw`(?:that )?${namedBody} (?:is|are) (?:\w+ )?recommended`
/** "The Executive is recommended to": what introduces the words of a point */
const lead = new RegExp(String.raw`^${anyOf(toBody, `${isRecommended} that ${namedBody}`)} to (?=[a-z])`, 'i')

/** A point without the words that it is recommended, and to whom: "The Executive is recommended to note the report." */
export function askedAlone(point: Entry): Entry {
  const introduced = point.text.find(lead)?.whole
  return introduced ? { ...point, text: point.text.after(introduced) } : point
}
