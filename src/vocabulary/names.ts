import { anyOf } from '../text/any-of.ts'
import { fold, foldSpace } from '../text/fold.ts'
import { fits } from '../text/search.ts'
import { trimEndOf, trimOf } from '../text/trim.ts'
import { honorific, postNominal } from './honorifics.ts'

/** Words within a name that begin with a small letter. */
export const particles = [
  'de', 'da', 'di', 'dos', 'del', 'der', 'den', 'van', 'von', 'la', 'le', 'du', 'al', 'el', 'bin', 'ap', 'ten', 'ter',
]

/** Letters of names that Latin writes: with the classes of Unicode, a pattern takes four times as long to compile. */
const accented = String.raw`\u00C0-\u00D6\u00D8-\u00DE\u0100-\u024F\u1E00-\u1EFF`
const capital = `[A-Z${accented}]`
const letter = String.raw`[A-Za-z${accented}\u00DF-\u00F6\u00F8-\u00FF'-]`
const word = String.raw`(?!(?:HMIs?|SCRI|Ofsted|CQC|Inspectors?|Lead)\b)(?:[dO]')?${capital}${letter}*\.?`
/** Source of a pattern (flag `u`) for one word of a name. */
export const surname = word

const particle = anyOf(...particles)

/**
 * Source of a pattern (flag `u`, case matters, for folded words) for a person's name of two to five words: "Lisa Summers", "Paul
 * d'Inverno", "Ann-Marie O'Kelly", "J Crook".
 */
export const nameWords = `${word}(?: (?:${particle} )?${word}| ${particle}){1,4}`

const wholeName = new RegExp(`^${nameWords}$`, 'u')

/** Words that stand in no person's name. */
const inspectorates = [
  'Her', 'His', 'Majesty', "Majesty's", 'Inspectors?', 'Inspections?', 'INSPECTIONS?', 'PREVIOUS', 'Ofsted', 'CQC', 'HMI', 'Commission', 'Report', 'Quality',
  'F(?:ocuss?ed|OCUSS?ED)', 'M(?:onitoring|ONITORING)',
]
const offices = [
  'Directors?', 'Manager', 'Chief', 'Executive', 'Lead', 'Deputy', 'Senior', 'Officer', 'Data', 'Analyst', 'Member', 'Interim', 'Acting',
  'Democratic', 'Governance', 'Scrutiny', 'Principal', 'Legal', 'Electoral', 'Communications', 'Constitutional', 'Corporate', 'Strategic', 'Assistant', 'Independent', 'Chair',
]
const bodies = [
  'Council', 'Services?', 'Children', "Children's", 'Board', 'Committee', 'Department', 'Team', 'Authority', 'Police', 'Education',
  'Social', 'Care', 'Cabinet', 'Safeguarding', 'Protection', 'Fostering', 'Adoption', 'Health', 'Office', 'Unit', 'NHS', 'ICB', 'CCG', 'Trust', 'Partnership', 'Forum',
  'Healthwatch', 'Foundation',
]
const places = ['Regional', 'National', 'Local', 'Area', 'Road', 'Centre', 'Civic', 'Town', 'County', 'City', 'Borough']
const pronouns = ['The', 'This', 'These', 'They', 'There', 'We', 'It', 'Yours', 'Dear', 'Tweet', 'Get', 'Follow', 'Find', 'Contact', 'Us', 'WhatsApp', 'Facebook', 'Twitter']
const months = ['January', 'February', 'March', 'July', 'September', 'October', 'November', 'December']
/** A masthead prints a body in capitals. */
const shouted = bodies.map((body) => body.toUpperCase())
const anywhere = anyOf(...inspectorates, ...offices, ...bodies, ...shouted, ...places, ...pronouns, ...months)
const noName = new RegExp(String.raw`\b${anywhere}\b|\b(?:April|June|August)$`)
/** Words that are no person's unless they come last, as a surname: "Patricia Head", "Shire Hall" is told by its line. */
const surnameAtMost = /^(?:Head|Hall|House|Street|Page)\b|\b(?:Head|Hall|House|Street|Page) /

/** A name as printed, without honorifics and post-nominals; undefined when the words do not look like a person's name. */
export function parseName(words: string): string | undefined {
  const lord = peerName.exec(foldSpace(words))?.groups?.name
  if (lord !== undefined && mayName(lord)) return lord
  const name = withoutTitles(words)
  const plain = fold(name)
  return fits(wholeName, plain) && mayName(plain) && !fits(surnameAtMost, plain) ? name : undefined
}

/** Whether none of these words tells that they are no person's name. */
export function mayName(words: string): boolean {
  return !fits(noName, words)
}

/** A peer is called by title and surname alone. */
const place = String.raw`(?: of [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)`
const noPeer = anyOf('Mayor', 'Lieutenant', 'Chancellor', 'Chief', 'Justice', 'President', 'Provost')
const peer = String.raw`${anyOf('Lord', 'Lady', 'Baroness', 'Viscount', 'Earl')} (?!${noPeer})[A-Z][\w'-]+`
const peerName = new RegExp(String.raw`^(?:the )?(?:rt\.? hon\.? )?(?<name>${peer}${place}?)$`)

const lead = new RegExp(String.raw`^(?:the )?(?:${honorific} )+`, 'i')
const tail = new RegExp(String.raw`(?:[ ,]+\(?${postNominal}\)?)+[ .,]*$`)

/** The words without honorifics and post-nominals. */
export function withoutTitles(words: string): string {
  return trimEndOf(trimOf(foldSpace(words).replace(lead, '').replace(tail, ''), ' ,;:*'), ' ,;:.')
}
