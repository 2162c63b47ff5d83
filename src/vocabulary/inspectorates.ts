import { foldSpace } from '../text/fold.ts'
import { fits } from '../text/search.ts'
import { alternatives } from './table.ts'

const crown = String.raw`(?:(?:Her|His) Majesty's Inspectorate of|HM Inspectorate of|HMI) `
const rescue = String.raw` ?(?:and|&) Fire (?:and|&) Rescue Services?`

/** Inspectorates as they are named in print, each with the name that a record gives it; of two that begin alike the longer comes first. */
const inspectorates: readonly { readonly pattern: string; readonly name: string }[] = [
  { pattern: String.raw`Ofsted|The Office for Standards in Education, Children's Services and Skills(?: \(Ofsted\))?`, name: 'Ofsted' },
  { pattern: String.raw`(?:the )?Care Quality Commission(?: \(CQC\))?|CQC`, name: 'CQC' },
  { pattern: String.raw`${crown}Constabulary${rescue}(?: \(HMICFRS\))?|HMICFRS`, name: 'HMICFRS' },
  { pattern: String.raw`${crown}Constabulary(?: \(HMIC\))?|HMIC`, name: 'HMIC' },
  { pattern: String.raw`${crown}Probation(?: \(HMI? ?P(?:rob(?:ation)?)?\))?|HMI ?Prob(?:ation)?|HMIP`, name: 'HMI Probation' },
]

/** Any inspectorate's name in a sentence. */
export const inspectorateName = new RegExp(String.raw`\b(?:${inspectorates.map(({ pattern }) => pattern).join('|')})(?!\w)`, 'i')

const whole = inspectorates.map(({ pattern, name }) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'i'), name }))

/** The short name of an inspectorate, or undefined for any other organisation. */
export function parseInspectorate(words: string): string | undefined {
  const plain = foldSpace(words)
  return whole.find(({ pattern }) => fits(pattern, plain))?.name
}

const buildings = [
  'Piccadilly Gate', 'Gate Store Street', 'Store Street', 'Aviation House', 'Kingsway', 'Alexandra House', 'Royal Exchange Buildings',
  "St Ann's Square", 'Freshford House', 'Redcliffe Way', 'Clive House', 'Petty France', 'Cumberland Place',
]
const postcodes = ['M1 2WD', 'M2 7LA', 'WC2B 6SE', 'BS1 6NL', 'SW1H 9EX', 'NG1 6HJ']

/** A building, street or postcode of Ofsted's own offices, past and present. */
export const inspectorateAddress = new RegExp(String.raw`\b(?:${alternatives([...buildings, ...postcodes])})\b`, 'i')
