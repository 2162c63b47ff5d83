import type { ActionKind } from '../../../record/schema.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { type Entry, toAction } from '../../entries/entry.ts'

const before = /^\((?<owner>(?:The )?[A-Z][^()]{2,60})\) (?=[A-Z])/
/** "(Elmshire Council and NHS Elmshire)", "(N Hale, June 2016)"; an abbreviation is one word. */
const behind = / \((?<owner>[A-Z][\w.&']* [\w.&' -]{1,50})(?:, (?<due>[^()]{3,30}))?\)\.?$/
/** "… Who: Elmshire Council" */
const labelled = /(?<=[.;] )(?:who|owner|lead|responsible) ?: (?<owner>[A-Z][^:;]{2,80})$/i
/** How many entries of a list must name their owner at the end. */
const several = 2

/** Entries as actions, with the owners that brackets name: "(The Board) Ensure …", and at the end of several of a list. */
export function owned(list: readonly Entry[], kind: ActionKind): ActionDraft[] {
  const isBehind = list.filter(({ text }) => text.find(behind)).length >= several
  const readers = [ownedBefore, ownedByLabel, ...(isBehind ? [ownedBehind] : []), toAction]
  return list.flatMap((entry) => readers.map((read) => read(entry, kind)).find((action) => action !== undefined) ?? [])
}

function ownedBefore(entry: Entry, kind: ActionKind): ActionDraft | undefined {
  const found = entry.text.find(before)
  return found && toAction({ ...entry, text: entry.text.after(found.whole) }, kind, found.groups.owner?.words())
}

function ownedByLabel(entry: Entry, kind: ActionKind): ActionDraft | undefined {
  const found = entry.text.find(labelled)
  return found && toAction({ ...entry, text: entry.text.before(found.whole).trim() }, kind, found.groups.owner?.words())
}

function ownedBehind(entry: Entry, kind: ActionKind): ActionDraft | undefined {
  const found = entry.text.find(behind)
  if (!found) return undefined
  const timescale = found.groups.due?.words() ?? entry.timescale
  return toAction({ ...entry, text: entry.text.before(found.whole).trim(), timescale }, kind, found.groups.owner?.words())
}
