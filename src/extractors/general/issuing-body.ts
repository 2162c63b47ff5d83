import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { inspectorateName, parseInspectorate } from '../../vocabulary/inspectorates.ts'

const carriedOut = /\b(?:inspect(?:ed|ion|ors)|revisit(?:ed)?|visit)\b/i

/**
 * Who issued a joint inspection's letter or report: the body named first in the sentence that says who carried the inspection out ("Between
 * 9 and 13 July 2018, Ofsted, the Care Quality Commission (CQC) … undertook a joint inspection").
 */
export const issuingBody = defineExtractor<string>('issuing-body', (view) => {
  for (const sentence of view.blocks().flatMap(sentencesOf)) {
    const body = carriedOut.test(sentence.folded) ? sentence.find(inspectorateName)?.whole.read(parseInspectorate) : undefined
    if (body) return body
  }
  return undefined
})
