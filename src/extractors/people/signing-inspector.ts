import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { closingIn } from '../letter/salutation.ts'
import { inspectorList } from './inspector-list.ts'

/** Longest name and title behind "Yours sincerely". */
const reach = 200

/** Who signs a letter as Her or His Majesty's Inspector took part in the visit, also when no sentence says who came. */
export const signingInspector = defineExtractor<Inspector[]>('signing-inspector', (view) => {
  const closing = closingIn(view)
  const below = closing && view.after(closing).slice(0, reach).trim()
  return below ? inspectorList(below, 'inspector').filter(isTitled) : []
})

function isTitled(inspector: Draft<Inspector>): boolean {
  return 'title' in inspector && inspector.title !== null
}
