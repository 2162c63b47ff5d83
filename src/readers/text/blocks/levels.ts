import type { Draft } from './draft.ts'
import { type MarkerKind, markerKind, rankOf } from './marker-kind.ts'

/** An entry of a list that later entries may be nested under. */
interface Depth {
  readonly kind: MarkerKind
  readonly indent: number
  readonly marker: string
  readonly glyph: string | undefined
  /** It leads into a list of its own. */
  readonly isLeadIn: boolean
}

/** An entry after a page turn may have lost this many columns of its indent. */
const lostIndent = 4
/** A short line may stand between the bullets of one list ("Within three months"). */
const longestBetween = 80

/** Nests the entries of lists by where they stand and what their markers are. Columns closer than `step` are one. */
export function setLevels(drafts: readonly Draft[], step: number): void {
  let open: Depth[] = []
  for (const draft of drafts) {
    if (draft.first.depth !== undefined) draft.level = draft.first.depth
    else if (draft.kind === 'item') {
      open = nest(open, depthOf(draft, open), step)
      draft.level = open.length - 1
    } else if (endsList(draft, open)) open = []
  }
}

function endsList({ kind, text, bold }: Draft, open: readonly Depth[]): boolean {
  if (kind === 'furniture' || kind === 'note') return false
  return kind !== 'paragraph' || bold || text.length > longestBetween || open.at(-1)?.kind !== 'bullet'
}

function depthOf(draft: Draft, open: readonly Depth[]): Depth {
  const marker = draft.first.marker ?? ''
  const letter = open.findLast((depth) => depth.kind === 'letter')?.marker
  return {
    kind: markerKind(marker, letter), indent: draft.first.indent, marker, glyph: draft.first.glyph, isLeadIn: draft.text.endsWith(':'),
  }
}

/** The open entries from the outermost to this one. */
function nest(open: readonly Depth[], here: Depth, step: number): Depth[] {
  const same = open.findLastIndex((depth) => depth.kind === here.kind && isLevel(depth, here, open, step))
  if (same >= 0) return [...open.slice(0, same), here]
  const outer = open.findLastIndex((depth) => isOuter(depth, here, step))
  return [...open.slice(0, outer + 1), here]
}

function isLevel(depth: Depth, here: Depth, open: readonly Depth[], step: number): boolean {
  const further = here.indent - depth.indent
  if (further >= step || isOtherGlyph(depth, here, open)) return false
  const isOnly = open.filter(({ kind }) => kind === here.kind).length === 1
  return -further < Math.max(step, isOnly ? lostIndent : 0) + 1
}

function isOuter(depth: Depth, here: Depth, step: number): boolean {
  const further = here.indent - depth.indent
  if (further >= step) return true
  return -further < step + 1 && (rankOf(depth.kind) < rankOf(here.kind) || (depth.isLeadIn && depth.glyph !== here.glyph))
}

/** Files that lost their indents still show nesting by another bullet; but a conversion may write one list with two. */
function isOtherGlyph(depth: Depth, here: Depth, open: readonly Depth[]): boolean {
  if (depth.kind !== 'bullet' || depth.glyph === here.glyph) return false
  return depth.isLeadIn || open.some((other) => other.kind === 'bullet' && other.glyph === here.glyph)
}
