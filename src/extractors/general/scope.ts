import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'

/** Inspectors as a sentence's subject, not those of "the children inspectors looked at". */
const looked = /(?:\bInspectors|(?:, |\b(?:[Tt]he|visit|week) )inspectors) (?:(?:also|specifically|jointly) )?(?:looked (?:specifically )?at|evaluated|reviewed|considered|focused (?:their )?(?:visit )?on|examined|assessed|explored|scrutinised) /
const preamble = /^(?:(?:(?:the|a|an) )?(?:(?:local )?(?:authority|council)(?:'s)?|[A-Z][\w' -]{2,40}?'s) )?(?:(?:(?:the )?(?:quality|effectiveness|impact) (?:and \w+ )?of (?:the )?)?(?:(?:local )?authority's )?(?:planning and |social work )?(?:arrangements|services|practice|response|work) (?:for|to|with|in place for|relating to|in relation to) )?/i
const decoy = /^(?:a (?:wide )?range of evidence|evidence|case records|children's (?:case )?(?:records|files))/i

/** What a focused visit looked at: the object of "Inspectors looked at …", without "the local authority's arrangements for". A list behind its colon belongs to it. */
export const visitScope = defineExtractor<string>('visit-scope', (view) => {
  for (const block of view.blocks()) {
    const verb = block.find(looked)
    if (!verb) continue
    const object = sentenceFrom(block.after(verb.whole), view)
    if (decoy.test(object.folded)) continue
    const lead = object.find(preamble)
    const scope = lead ? object.after(lead.whole) : object
    return scope.isEmpty ? undefined : scope.means(scope.value.replace(/[.:]$/, '').replace(/ ?\u2022 ?/g, ' '))
  }
  return undefined
})

function sentenceFrom(rest: View, view: View): View {
  const stop = rest.find(/[.](?=\s|$)/)
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
