import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { bodyOf } from '../../vocabulary/council-bodies.ts'
import { allLabelled } from '../labelled.ts'

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

const alone = anyOf('portfolio holder', '(?:cabinet|executive|lead) (?:lead )?member', 'director', 'leader', 'chief executive', 'mayor')
const decisions = String.raw`\b(?:record of )?decisions?\b(?! (?:meeting|session|making|maker|to|that))`
const ofOne = String.raw`(?:the |an )?(?:[\w-]+ ){0,3}${alone}\b`
/** "Portfolio Holder for Children – Decisions – 18 June 2019", "Decisions of the Cabinet Member for Education". */
const manners = anyOf(String.raw`${ofOne}[^.:\n]{0,90}[-,(] ?${decisions}`, `decisions? (?:(?:taken|made) )?(?:of|by) ${ofOne}`)
const heading = new RegExp(String.raw`^${manners}[^.\n]{0,90}$`, 'im')
const attended = /^(?:[\w']+ )?(?:present|in attendance)\b/im
const met = /\bmeeting (?:was held|began|started|opened|ended|closed)\b/i

const makerLabel = /decision[ -](?:mak|tak)er(?:\(s\))?|decision (?:(?:to be )?(?:taken|made) )?(?:by|of)/i
const behind = anyOf('member', 'councillor', 'director', 'officer')
const council = new RegExp(String.raw`\b${bodyOf('executive', 'committee', 'board', 'council')}\b(?! (?:lead )?${behind})`, 'i')
const person = anyOf('councillors?', 'cllrs?', 'members?', 'director', 'officer', 'head', 'leader', 'mayor', 'portfolio holder', 'manager')
const isPerson = new RegExp(String.raw`\b${person}\b`, 'i')

/** Beside "Decision maker" stands a person, and no body that meets. */
function isMadeAlone(top: View): boolean {
  return allLabelled(top, makerLabel).some(({ folded }) => fits(isPerson, folded) && !fits(council, folded))
}

/** Whether a record's head says that an officer or a member alone took the decision: at no meeting. */
export function isOfficers(view: View): boolean {
  const top = view.slice(0, reach)
  return top.has(officers) || isMadeAlone(top) || (top.has(heading) && !top.has(attended) && !top.has(met))
}

/** The lines that head a record of what one person decided. */
export function decidedAlone(view: View): View[] {
  return view.slice(0, reach).findAll(heading).map(({ whole }) => whole)
}
