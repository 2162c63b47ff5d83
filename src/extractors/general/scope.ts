import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'

const looked = /\binspectors\s+(?:(?:also|specifically|jointly)\s+)?(?:looked\s+(?:specifically\s+)?at|evaluated|reviewed|considered|focused\s+(?:their\s+)?(?:visit\s+)?on|examined|assessed|explored|scrutinised)\s+/i
const preamble = /^(?:(?:(?:the|a|an)\s+)?(?:(?:local\s+)?(?:authority|council)(?:'s)?|[A-Z][\w' -]{2,40}?'s)\s+)?(?:(?:(?:the\s+)?(?:quality|effectiveness|impact)\s+(?:and\s+\w+\s+)?of\s+(?:the\s+)?)?(?:(?:local\s+)?authority's\s+)?(?:planning\s+and\s+|social\s+work\s+)?(?:arrangements|services|practice|response|work)\s+(?:for|to|with|in\s+place\s+for|relating\s+to|in\s+relation\s+to)\s+)?/i
const decoy = /^(?:a\s+(?:wide\s+)?range\s+of\s+evidence|evidence|case\s+records|children's\s+(?:case\s+)?(?:records|files))/i

/** What a focused visit looked at: the object of "Inspectors looked at …", without "the local authority's arrangements for". A list behind its colon belongs to it. */
export const visitScope = defineExtractor<string>('visit-scope', (view) => {
  for (const block of view.blocks()) {
    const verb = block.find(looked)
    if (!verb) continue
    const object = sentenceFrom(block.after(verb.whole), view)
    if (decoy.test(object.folded)) continue
    const lead = object.find(preamble)
    const scope = lead ? object.after(lead.whole) : object
    return scope.isEmpty ? undefined : scope.means(scope.value.replace(/[.:]$/, '').replace(/\s*\u2022\s*/g, ' '))
  }
  return undefined
})

function sentenceFrom(rest: View, view: View): View {
  const stop = rest.find(/[.](?=\s|$)/)
  if (stop) return rest.before(stop.whole)
  return /:\s*$/.test(rest.folded) ? withList(rest, view) : rest
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
