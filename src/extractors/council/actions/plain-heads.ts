import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'

const who = String.raw`(?:do(?:es)? )?(?:we |they |it |the (?:[\w']+ ){1,3})?`
const must = anyOf('must', 'should', 'needs? to', 'ha(?:ve|s) to')
const getBetter = String.raw`(?:still )?(?:be )?(?:improved?|work on|(?:get|do|be) better)(?: at| in)?`

const inspectors = anyOf('ofsted', '(?:the )?inspectors', 'the (?:report|letter)')
const toDo = `sa(?:id|ys?) (?:we|the council|it) ${must} do`
const want = anyOf('recommends?', 'recommended', 'wants?', 'wanted', 'asks? for', 'asked for', 'told us to do', toDo)

const heads: readonly (readonly [RegExp, ActionKind])[] = [
  /** "What must get better", "Where we need to improve", "What do we have to get better at" */
  [new RegExp(`^(?:what|where) ${who}${must} ${getBetter}$`, 'i'), 'area-for-improvement'],
  /** "What Ofsted says we still need to do" */
  [new RegExp(`^what ${inspectors} sa(?:id|ys?) (?:\\w+ ){1,3}still ${must} (?:be )?do(?:ne)?$`, 'i'), 'area-for-improvement'],
  [new RegExp(`^what ${inspectors} ${want}$`, 'i'), 'recommendation'],
]

/** What kind of list a heading in plain words stands above, where one follows. */
export function plainKind(words: string): ActionKind | undefined {
  return heads.find(([pattern]) => pattern.test(words))?.[1]
}
