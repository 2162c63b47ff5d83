import { anyOf } from '../../../text/any-of.ts'
import type { Match, View } from '../../../text/view.ts'
import { personName } from '../../people/person-name.ts'
import type { Card } from './card-rows.ts'
import { namedPerson } from './named-person.ts'

const canBeContacted = /\b(?:written|prepared) by (?<who>[^.;]{3,160}?),? who can be contacted\b[^\n]*/i
/** Source of a pattern for a name of two words. */
export const twoWords = "[A-Z][\\w'-]+ [A-Z][\\w'-]+"
const joint = '(?:[,:]| -)?(?: (?:on|at|by|via|using))?'
const line = String.raw`(?: (?:[Tt]el(?:ephone)?|[Pp]hone|[Dd]irect line|[Mm]obile|[Ee]xtension)(?: (?:no|number))?[.:]?)?`
const dialled = String.raw`${joint}${line}:? (?=\(?0\d)[\d ()-]{9,16}`
const mailed = String.raw`${joint}(?: (?:by )?[Ee]-?mail(?: at| on)?:?)? (?=[\w.+-]{2,60}@)`
const calls = anyOf(
  '[Cc]all', '[Rr]ing', '[Cc]ontact:?', '[Ss]peak to', 'e-?mail', '[Tt]elephone', '[Pp]hone', '[Ww]rite to', '[Aa]sk for',
  '(?:had|obtained|got|available|requested|sought) from', 'go to', '(?:sent|addressed|directed|put|made|referred|passed|given|e-?mailed|returned) to',
)
const ways = anyOf(dialled, mailed)
const called = anyOf('Cllr', 'Councillor', 'Mrs?', 'Ms', 'Miss', 'Dr')
/** "the Director, ", "our Panel Administrator " */
const inCapitals = String.raw`(?:[A-Z][\w'&-]+,? |(?:of|for|and|to|the) ){1,8}?`
/** "the partnership's business manager, " */
const inSmall = String.raw`(?:[a-z]+'s )?(?:[a-z]+ ){0,3}(?:manager|officer|lead|coordinator|director|chair|head),? `
const holder = String.raw`(?:(?:the|our|its) ${anyOf(inCapitals, inSmall)})?(?:${called} )?`
/** "For a chat call NAME, Assistant Director, on 020 …", "Papers can be had from the Panel Administrator NAME (01628) …" */
const toBeCalled = new RegExp(String.raw`\b${calls} (?<who>${holder}${twoWords}(?:, [^.;\n\d@]{3,80}?)?)${ways}[^\n]*`)
/** "(NAME - 01274 …)" below what a council's site says of an item, or behind whom to ask. */
const inBrackets = new RegExp(String.raw`\((?<who>${twoWords}) ?[-,:] ?\(?0\d[\d ()]{7,14}\)`)

/** "The officer who has produced these minutes is NAME of Democratic Services, direct line 01225 …" */
const made = '(?:has )?(?:produced|wrote|prepared) (?:these|this|the) (?:minutes|report|agenda)'
const producer = String.raw`\b[Oo]fficer who ${made}(?: is)?:? `
const hasProduced = new RegExp(String.raw`${producer}(?<who>${twoWords})(?:,? of (?<of>[^,\n]{3,60}))?,[^\n]*`)

const question = anyOf('questions?', 'quer(?:y|ies)', 'enquir(?:y|ies)', 'comments?', 'information', 'more')
const matter = anyOf('plan', 'report', 'paper', 'page', 'briefing', 'inspection', 'newsletter')
const asking = String.raw`\b${question} (?:about|on) (?:this|the|our) ${matter}\b[^.\n]{0,40}`
const alsoAsking = anyOf('[Ff]or (?:more|further) information,?(?: please)?', '[Yy]ou can(?: also)?')
/** Whom to ring to foster is no contact for a paper. */
const others = anyOf('fostering', 'foster', 'adoption', 'recruitment', 'duty', 'front door')
const unit = String.raw`(?:the|our) (?!${others} )(?<office>(?:[\w'&-]+ ){1,5}?(?:[Tt]eam|[Uu]nit|[Oo]ffice|[Ss]ervice))`
/** "If you have a question about this plan please ring the improvement team on 01226 …" */
const unitToBeCalled = new RegExp(String.raw`${anyOf(asking, alsoAsking)} ${calls} ${unit}${ways}[^\n]*`)

/** Whom running text tells its readers to ask, with a number or an address. */
export function toldContacts(view: View): Card[] {
  const minuted = view.findAll(hasProduced).map(({ whole, groups: { who, of } }) => ({ person: inOffice(who, of), words: whole }))
  const units = view.findAll(unitToBeCalled).map(({ whole, groups: { office } }) => ({ person: asOffice(office), words: whole }))
  return [...[canBeContacted, toBeCalled, inBrackets].flatMap((way) => view.findAll(way).map(toldCard)), ...minuted, ...units]
}

function toldCard({ whole, groups: { who } }: Match): Card {
  return { person: who && (officeAhead(who) ?? namedPerson(who)), words: whole }
}

function inOffice(who: View | undefined, office: View | undefined): Card['person'] {
  const name = who && personName(who)
  return name && { name, role: office?.words() ?? null, organisation: null }
}

function asOffice(office: View | undefined): Card['person'] {
  return office && { name: null, role: office.words(), organisation: null }
}

const ahead = new RegExp(String.raw`^(?:the|our|its) (?:[a-z]+'s )?(?<office>[^,]+?),? (?<name>(?:${called} )?${twoWords})$`)

function officeAhead(who: View): Card['person'] {
  const { office, name } = who.find(ahead)?.groups ?? {}
  const person = name && personName(name)
  return person && office ? { name: person, role: office.words(), organisation: null } : undefined
}
