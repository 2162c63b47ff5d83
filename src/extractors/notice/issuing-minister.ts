import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { departmentName, ministerOffice } from '../../vocabulary/ministers.ts'

/** The letterhead's name may stand in two lines; the government's site names it behind "From:". */
const letterhead = new RegExp(`^(?:From:[ \t])?(?<name>${departmentName.replaceAll(' ', '[ \\n]')})$`, 'm')
/** Below a signature: "Deputy Director, Interventions, Department for Education". */
const office = String.raw`\b${anyOf('director', 'servant', 'head', 'team', 'unit', 'secretary', 'division')}\b`
const ofIt = `,? (?:(?:in|of|for) the )?(?<name>${departmentName})`
const signedFor = new RegExp(String.raw`^[^.:\n]{0,80}${office}[^.:\n]{0,80}?${ofIt}$`, 'im')
const given = anyOf('issued', 'given', 'made')
const by = new RegExp(String.raw`\b(?:notice|direction) is ${given}\b[^.;]{0,120}? by (?:the )?(?<who>${ministerOffice})`, 'i')
const directs = new RegExp(String.raw`\bthe (?<who>${ministerOffice})\b`, 'i')

/** Who issued a notice or direction: the department on the letterhead, else the minister by whom it is given, else the one named first. */
export const issuingMinister = defineExtractor<string>('issuing-minister', (view) => {
  const department = view.slice(0, 1500).find(letterhead)?.groups.name ?? view.findAll(signedFor).at(-1)?.groups.name
  return (department ?? view.find(by)?.groups.who ?? view.find(directs)?.groups.who)?.words()
})
