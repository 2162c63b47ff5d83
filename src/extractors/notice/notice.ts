import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { departmentName, ministerOffice } from '../../vocabulary/ministers.ts'
import { dateLine, daysIn } from '../../phrases/time/day.ts'
import type { Person } from '../../record/schema.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'
import { allLabelled } from '../labelled.ts'
import { nameAboveOffice } from '../people/office-line.ts'

/** The letterhead's name may stand in two lines; the government's site names it behind "From:". */
const letterhead = new RegExp(`^(?:From:[ \t])?(?<name>${departmentName.replaceAll(' ', '[ \\n]')})$`, 'm')
/** How far from the end it may stand below the minister's name and office. */
const footReach = 300
/** Below a signature: "Deputy Director, Interventions, Department for Education". */
const office = String.raw`\b${anyOf('director', 'servant', 'head', 'team', 'unit', 'secretary', 'division')}\b`
const ofIt = `,? (?:(?:in|of|for) the )?(?<name>${departmentName})`
const signedFor = new RegExp(String.raw`^[^.:\n]{0,80}${office}[^.:\n]{0,80}?${ofIt}$`, 'im')
const given = anyOf('issued', 'given', 'made')
const by = new RegExp(String.raw`\b(?:notice|direction) is ${given}\b[^.;]{0,120}? by (?:the )?(?<who>${ministerOffice})`, 'i')
const directs = new RegExp(String.raw`\bthe (?<who>${ministerOffice})\b`, 'i')

/** 'approved by the Department for Education ("the Department")', which is then spoken of by that name alone. */
const defined = new RegExp(String.raw`\b(?<name>${departmentName}) \(["']?the department["']?\)`, 'i')

/**
 * Who issued a notice or direction: the department on the letterhead, else the minister by whom it is given, else the department that it
 * defines, else the minister named first.
 */
export const issuingMinister = defineExtractor<string>('issuing-minister', (view) => {
  const foot = view.slice(Math.max(0, view.value.length - footReach))
  const alone = view.slice(0, 1500).find(letterhead) ?? foot.find(letterhead)
  const department = alone?.groups.name ?? view.findAll(signedFor).at(-1)?.groups.name
  return (department ?? view.find(by)?.groups.who ?? view.find(defined)?.groups.name ?? view.find(directs)?.groups.who)?.words()
})

const whose = `(?: by (?:the )?${ministerOffice})?`
const issued = new RegExp(String.raw`\b(?:notice|direction) is ${given}\b[^.;]{0,80}?${whose} on (?:the )?(?=\d)`, 'i')
/** Below "Signed:" the last line may be the day alone. */
const signedLine = /^signed\b/im
const datedLine = /^dated?(?: this)?[: ](?: ?the)? ?(?=\d)/im

/** The day on which a notice was given, as it says itself: "is issued to the Council on 4 April 2013", "Dated this 9th day of May 2016". */
export const noticeDate = defineExtractor<string>('notice-date', (view) => {
  for (const pattern of [issued, datedLine]) {
    const found = view.find(pattern)?.whole
    const day = found && daysIn(view.after(found).slice(0, 40))[0]
    if (day && day.at.start - found.end < 3) return day
  }
  const last = view.blocks().at(-1)
  return last && view.has(signedLine) ? dateLine(last) : undefined
})

const body = /\b(?:COUNCIL|BOROUGH|CITY|COUNTY)\b/
/** "Fenmarsh Council, Council House, Priory Road": the address behind the name. */
const beforeAddress = /^[^,("\n]{3,80}(?:, [^,("\n]{3,40}(?: and [^,("\n]{3,40})? council)?(?=,)/i

/** "TO THE LONDON BOROUGH OF NEWTON", alone in its line. */
const toLine = /^to (?:the )?(?<body>[A-Z][^.:\n]{3,100}\b(?:council|borough of [A-Z][\w' -]{2,40}))$/im

/** The body to which a notice is given: "To: Walsall Council ("the Council")". */
export const noticedBody = defineExtractor<Person[]>('noticed-body', (view) => {
  const to = allLabelled(view, /to/i)[0] ?? view.find(toLine)?.groups.body
  const words = to?.without(/^name ?:? /i).find(/^[^("\n]+/)?.whole.trim()
  const named = words?.find(beforeAddress)?.whole
  const name = named && isBody(named) ? named : words
  return name && isBody(name) ? [{ name: null, role: null, organisation: name.words() }] : []
})

function isBody(name: View): boolean {
  return name.has(body) || isOrganisation(name.value)
}

const signed = /^signed\b/i
const dated = /^dated?\b/i

/** Who signed a notice or direction: a name above an office, right below "Signed …" or right above "Dated …". */
export const noticeSigner = defineExtractor<Person[]>('notice-signer', (view) => {
  const blocks = view.blocks()
  return blocks.flatMap((block, at) => {
    const isAtEnd = fits(signed, blocks[at - 1]?.folded ?? '') || fits(dated, blocks[at + 2]?.folded ?? '')
    return isAtEnd ? nameAboveOffice(block, blocks[at + 1]) ?? [] : []
  })
})
