import { idInWords } from './words.ts'

/** What an entry of a list is called. */
const entries: Readonly<Record<string, string>> = {
  judgements: 'Judgement', actions: 'Action', inspectors: 'Inspector', addressees: 'Addressee', signatories: 'Signatory',
  copiedTo: 'Copied to', contacts: 'Contact', findings: 'Finding', inspection: 'On site', previous: 'Previous inspection', items: 'Bullet',
  noneStated: 'None stated',
}
const fields: Readonly<Record<string, string>> = {
  documentType: 'Type', document: 'Date of the document', meeting: 'Date of the meeting', nextBy: 'Next inspection',
  inspection: 'On site', previous: 'Previous inspections', copiedTo: 'Copied to', noneStated: 'None stated', gradePrinted: 'As printed',
}

/** A JSON Pointer in words: `/judgements/2/grade` as "Judgement 3, grade", `/dates/inspection/0` as "On site". */
export function fieldName(pointer: string): string {
  const steps = pointer.split('/').slice(1).filter((step) => step !== 'dates')
  const named = steps.map((step, at) => (isNumber(step) ? '' : nameOf(step, steps[at + 1])))
  const [first = '', ...rest] = named.filter(Boolean)
  return [first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))].join(', ')
}

/** Most documents have but one period on site, so the first has no number. */
function nameOf(step: string, next: string | undefined): string {
  if (next === undefined || !isNumber(next)) return fields[step] ?? idInWords(step)
  return step === 'inspection' && next === '0' ? 'On site' : `${entries[step] ?? step} ${Number(next) + 1}`
}

function isNumber(step: string): boolean {
  return /^\d+$/.test(step)
}
