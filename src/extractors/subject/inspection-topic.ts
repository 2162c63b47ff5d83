import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'

const services = ['children', 'safeguarding', 'looked[ -]after']
const further = ['local authority', 'ofsted', 'care leavers', 'SEND']
const inspects = '(?:re-?)?inspect(?:ion|ed|ors)'
const judging = ['downgraded', 'upgraded', 'rated', 'judged', 'praised', 'raised concerns']
const topics = [
  String.raw`(?:re-?)?inspection\b.{0,60}\b${anyOf(...services, ...further)}`,
  String.raw`${anyOf(...services, 'SEND')}\b.{0,60}\b${inspects}`,
  'services (?:were|was|have been) inspected', 'inspection of contact, referral', String.raw`inspection\b.{0,60}\bprotection of children`, 'single inspection',
  'focus+ed (?:assurance )?visits?', 'monitoring visits?', 'ILACS', 'JTAI', 'joint targeted area', 'area SEND',
  String.raw`${anyOf('SEND', 'special educational needs')}\b.{0,40}\bre-?visit`, 'joint area review', 'report on special educational needs',
  String.raw`inspectors\b[^.]{0,60}? ${anyOf(...judging)}`, String.raw`inspectors\b.{0,60}\b${anyOf(...services, 'SEND')}`,
  'ofsted', 'improvement notice', 'inspections? of contact, referral', 'written statement of action', 'accelerated progress plan', "direction to\\b.{3,60}\\bchildren's services",
]
const topic = new RegExp(String.raw`\b${anyOf(...topics)}\b`, 'i')

/** "Director of Children, Families and Schools" names no school. */
const notOfOffice = '(?<!(?:director|member|holder|head|officer) (?:of|for) [^.;-]{0,60})'
const otherPlaces = [
  String.raw`${notOfOffice}(?<!virtual )schools?(?!\w|.{0,40}\bchildren's services)`, 'academ(?:y|ies)', 'nurser(?:y|ies)', 'childmind', 'early years settings?',
  "children's homes?", 'residential home', 'fostering (?:service|agency)', 'adult (?:social care|education|learning)', 'further education',
]
const openPapers = ['open (?:to|for) (?:public )?inspection', 'available for (?:public )?inspection']
/** What else is inspected, or is open to it. */
const other = new RegExp(String.raw`\b${anyOf(...openPapers, ...otherPlaces)}\b`, 'i')

/** Whether words tell of an inspection of children's services, not of a school's or a home's. */
export function isTopic(words: string): boolean {
  return fits(topic, words) && !isOtherService(words)
}

/** Whether words tell of another service's inspection, or of papers open to it. */
export function isOtherService(words: string): boolean {
  return fits(other, words)
}
