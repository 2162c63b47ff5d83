import { type Cue, cue } from '../../rules/cue.ts'
import { bothEnds, head } from '../../rules/part.ts'
import { belowMeetingStamp } from '../../shapes/letter/places.ts'
import { isALetter, paperHead, resolved, titlePage } from '../../shapes/signs.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { departmentName, ministerOffice } from '../../vocabulary/ministers.ts'

const manner = '(?:(?:improvement|statutory|revised|amended|further|second|non-statutory) )*'
const named = anyOf('(?<=improvement )notice', 'direction')
const heading = new RegExp(`^${manner}${named}(?: (?:(?:issued |given )?(?:to|under)|for|in relation to)\\b.{3,160})?$`, 'im')

const given = String.raw`\bthis ${manner}(?:notice|direction) is (?:being )?${anyOf('issued', 'given', 'made')}\b`
const powers = String.raw`\b(?:under|in exercise of)\b[^.;]{0,80}\bsection 497A\b`
const directs = String.raw`\bSecretary of State (?:hereby )?directs?\b`

const department = either(new RegExp(`^${departmentName}$`, 'm'), /^Sanctuary Buildings\b/m)
const measures = anyOf(
  'improvement notice', '(?:statutory )?direction', '(?:statutory )?intervention', "commissioner for children's services",
  "children's services commissioner", 'improvement (?:adviser|partner)', 'section 497A',
)
const ministerWrites = anyOf('i am (?:writing|minded|therefore)', 'i (?:have|am) (?:decided|pleased|today)', 'i (?:intend|expect|will)')

/** Signs of a minister's or the department's notice, direction or letter to a council; what council and press tell of it is none. */
export const noticeCues: readonly Cue[] = [
  cue('notice-heading', 5, head(1500), heading),
  cue('notice-given', 4, bothEnds, new RegExp(anyOf(given, directs), 'i')),
  cue('powers', 2, bothEnds, new RegExp(powers, 'i')),
  cue('department', 3, head(1500), department),
  cue('minister', 2, bothEnds, new RegExp(String.raw`^(?:${ministerOffice})$`, 'm')),
  cue('minister-writes', 2, bothEnds, new RegExp(String.raw`\b${ministerWrites}\b`, 'i')),
  cue('measures', 2, bothEnds, new RegExp(String.raw`\b${measures}\b`, 'i')),
  isALetter(1, head(3000)),
  cue('to-minister', -8, head(3000), /^Dear (?:Minister|Secretary of State|Permanent Secretary)\b/im),
  cue('to-department', -8, head(3000), new RegExp(String.raw`^${departmentName}\n(?:(?!.*\bCouncil\n)[^\n]*\n){1,12}Dear (?!Leader|Cllr|Councillor|Chief)[A-Z]`, 'm')),
  cue('paper', -6, belowMeetingStamp, paperHead),
  cue('resolved', -5, bothEnds, resolved),
  cue('inspectorate', -6, head(3000), titlePage),
  cue('of-inspectorate', -6, head(800), /^Ofsted$/m),
]
