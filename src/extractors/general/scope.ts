import { defineExtractor } from '../../rules/extractor.ts'
import { evidenceRead, lookedAt, weighed } from '../../phrases/lead-in/looked-at.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'

const subject = String.raw`(?:\bInspectors|(?:, |\b(?:[Tt]he|visit|week) )inspectors)`
const did = anyOf(lookedAt, weighed)
const visit = '(?:focused |monitoring )?visit'
/** Inspectors or the visit as a sentence's subject, not those of "the children inspectors looked at". */
const looked = new RegExp(anyOf(
  `${subject} (?:(?:also|specifically|jointly) )?${did} `,
  String.raw`\b(?:This|The) ${visit} ${did} `,
  String.raw`\b[Tt]he (?:main )?focus of (?:this|the) ${visit} was (?:on )?`,
))
const whose = "(?:(?:(?:the|a|an) )?(?:(?:local )?(?:authority|council)(?:'s)?|[A-Z][\\w' -]{2,40}?'s) )?"
const quality = String.raw`(?:(?:the )?(?:quality|effectiveness|impact) (?:and \w+ )?of (?:the )?)?`
const theirs = "(?:(?:local )?authority's )?"
const practice = '(?:planning and |social work )?(?:arrangements|services|practice|response|work)'
const forWhom = '(?:for|to|with|at|in place (?:for|at)|relating to|in relation to)'
const preamble = new RegExp(`^${whose}(?:${quality}${theirs}${practice} ${forWhom} )?`, 'i')
/** The framework by which visits are made is none of what one looked at. */
const byFramework = /,? in (?:accordance|line) with [^,]*\bframework\b.*$/i
const decoy = new RegExp(`^${evidenceRead}`, 'i')

/**
 * What a focused visit looked at: the object of "Inspectors looked at …" or "The focus of this visit was on …", without "the local
 * authority's arrangements for". A list behind its colon belongs to it.
 */
export const visitScope = defineExtractor<string>('visit-scope', (view) => {
  for (const block of view.blocks()) {
    const verb = block.find(looked)
    if (!verb) continue
    const object = sentenceFrom(block.after(verb.whole), view)
    if (object.has(decoy)) continue
    const lead = object.find(preamble)
    const scope = withoutFramework(lead ? object.after(lead.whole) : object)
    return scope.isEmpty ? undefined : scope.means(scope.value.replace(/[.:]$/, '').replace(/ ?\u2022 ?/g, ' '))
  }
  return undefined
})

function withoutFramework(object: View): View {
  const words = object.find(byFramework)?.whole
  return words ? object.before(words) : object
}

function sentenceFrom(rest: View, view: View): View {
  const stop = rest.find(/[.](?= |$)/)
  if (stop) return rest.before(stop.whole)
  return /: ?$/.test(rest.folded) ? withList(rest, view) : rest
}

/** The items that follow a colon. */
function withList(rest: View, view: View): View {
  let whole = rest
  for (const block of view.after(rest).blocks()) {
    if (block.block.kind !== 'item') break
    whole = whole.to(block)
  }
  return whole
}
