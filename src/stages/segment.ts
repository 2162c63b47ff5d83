import type { DocumentType } from '../rules/document-type.ts'
import { type FoundOpening, type Opening, openingWords } from '../rules/opening.ts'
import { type BlockView, View } from '../text/view.ts'

/** One document of a file. */
export interface Segment {
  readonly view: View
  /** Why the file was cut before it: the opening's id and its words; null for what begins with the file. */
  readonly cut: Cut | null
}

export interface Cut {
  readonly rule: string
  readonly at: View
}

/** A stretch shorter than this (UTF-16 code units) is no document of its own. */
const shortest = 120
/** The last lines of a file are its foot. */
const shortestEnd = 160
/** Within so many blocks the same opening is still that of the same document. */
const sameOpening = 16
/** How many blocks may stand above an opening on its page: a stamp, an "Appendix" sheet. */
const aboveOnPage = 4

/** Cuts a file's text where documents begin, by the openings that are known of them. A single document comes back whole. */
export function segment(view: View, types: readonly DocumentType[], openings: readonly Opening[] = []): Segment[] {
  const known = [
    ...openings,
    ...types.flatMap(({ id, opensWith = [] }) => opensWith.map((pattern) => openingWords(`${id}-opening`, pattern))),
  ]
  const blocks = view.blocks()
  const cuts: Cut[] = []
  const starts = [view.start]
  let last: { readonly rule: string; readonly at: number } | undefined
  for (const at of blocks.keys()) {
    const found = firstOf(known, blocks, at)
    const start = found && startOf(found, blocks)
    if (!found || start === undefined || start <= view.start || start - (starts.at(-1) ?? 0) < shortest) continue
    if (at > sameOpening && view.end - start < shortestEnd) continue
    if (isSameOpening(blocks, last, found.rule, at)) continue
    last = { rule: found.rule, at }
    starts.push(start)
    cuts.push({ rule: found.rule, at: found.at })
  }
  return starts.map((start, at) => ({ view: new View(view.doc, start, starts[at + 1] ?? view.end), cut: cuts[at - 1] ?? null }))
}

/** The lines of one front sheet on one page. */
function isSameOpening(
  blocks: readonly BlockView[],
  last: { readonly rule: string; readonly at: number } | undefined,
  rule: string,
  at: number,
): boolean {
  return last?.rule === rule && at - last.at < sameOpening && blocks[last.at]?.page === blocks[at]?.page
}

function firstOf(known: readonly Opening[], blocks: readonly BlockView[], at: number): (FoundOpening & { rule: string }) | undefined {
  for (const opening of known) {
    const found = opening.find(blocks, at)
    if (found) return { ...found, rule: opening.id }
  }
  return undefined
}

/**
 * A document begins where its words begin if so much speaks for it, and in a file that tells neither pages nor sheets. Elsewhere it begins
 * at the top of a page or a sheet, with what is printed above its first words there.
 */
function startOf({ from, isStrong }: FoundOpening, blocks: readonly BlockView[]): number | undefined {
  const first = blocks[from]
  if (!first) return undefined
  const top = first.page === null ? sheetTop(from, blocks) : pageTop(from, blocks)
  return (top ?? (isStrong || isOneSheet(first.page, blocks) ? first : undefined))?.start
}

/** A file without pages of which nothing is known to begin a sheet but its first words. */
function isOneSheet(page: number | null, blocks: readonly BlockView[]): boolean {
  return page === null && !blocks.slice(1).some(({ block }) => block.opensSheet)
}

function pageTop(from: number, blocks: readonly BlockView[]): BlockView | undefined {
  const page = blocks[from]?.page
  for (let at = from; at >= Math.max(0, from - aboveOnPage); at--) {
    const above = blocks[at - 1]
    if (!above || lastPage(above) !== page) return blocks[at]
  }
  return undefined
}

function sheetTop(from: number, blocks: readonly BlockView[]): BlockView | undefined {
  return blocks.slice(Math.max(0, from - aboveOnPage), from + 1).findLast(({ block }) => block.opensSheet)
}

/** The page on which a block ends; one that runs on over a page's end is no top of a page. */
function lastPage(block: BlockView): number | null {
  return block.slice(Math.max(0, block.end - block.start - 1)).page
}
