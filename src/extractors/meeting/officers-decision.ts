import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import type { View } from '../../text/view.ts'

const reach = 1500
const by = String.raw`\bdecisions? (?:(?:taken|made) )?by (?:an? |the )?(?:delegated )?(?:chief )?officers?\b`
const chiefs = ['chief', 'director', 'head of', 'assistant', 'strategic', 'corporate', 'interim', 'deputy', 'service']
const members = ['(?:executive|cabinet) (?:lead )?member', 'lead member', 'portfolio']
const maker = anyOf(...chiefs, ...members)
const officers = either(
  /\b(?:officer|director)(?:'s|s')? (?:(?:executive|key|delegated|operational|non-key) )*decision\b/i,
  new RegExp(String.raw`${by}|\bofficer taking (?:the )?decision\b`, 'i'),
  /^decisions? (?:taken |made )?by (?:the |an? |individual )*(?:cabinet|executive) member\b/im,
  new RegExp(String.raw`^decision[ -]maker ?[:\t]\W{0,3}(?:the )?${maker}`, 'im'),
  /\bdelegated (?:officer |executive )?decision\b/i,
)

/** Whether a record's head says that an officer took the decision: at no meeting. */
export function isOfficers(view: View): boolean {
  return view.slice(0, reach).has(officers)
}
