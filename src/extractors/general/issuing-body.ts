import { defineExtractor } from '../../rules/extractor.ts'
import { fits } from '../../text/search.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { inspectorateName, parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { anyOf } from '../../text/any-of.ts'

const carriedOut = /\b(?:inspect(?:ed|ion|ors)|revisit(?:ed)?|visit)\b/i

/**
 * Who issued a joint inspection's letter or report: the body named first in the sentence that says who carried the inspection out ("Between
 * 9 and 13 July 2018, Ofsted, the Care Quality Commission (CQC) … undertook a joint inspection").
 */
export const issuingBody = defineExtractor<string>('issuing-body', (view) => {
  for (const sentence of view.blocks().flatMap(sentencesOf)) {
    const body = sentence.has(carriedOut) ? sentence.find(inspectorateName)?.whole.read(parseInspectorate) : undefined
    if (body) return body
  }
  return undefined
})

const crown = String.raw`(?:HM|(?:Her|His) Majesty's) (?:Crown Prosecution Service )?Inspectorate(?: of \w+)?`
const commissions = ['(?:Care Quality|Healthcare|Audit) Commission', 'Commission for Social Care Inspection']
const inspectorate = new RegExp(`^${anyOf('Ofsted', `(?:the )?${anyOf(...commissions)}`, crown, 'Adult Learning Inspectorate')}$`, 'i')

/** The body named first on the cover of a joint report, where the inspectorates stand one a line. */
export const firstInspectorate = defineExtractor<string>('first-inspectorate', (view) =>
  view.blocks().find((block) => fits(inspectorate, block.folded.trim()))?.words())
