import type { RawBlock } from './build-doc.ts'

const lettered = /^(?<letter>[A-Z])[.)] (?<words>\S.*)$/
/** Fewer words behind a capital are a name: "A. Marsh, Chair". */
const fewest = 4
/** More blocks between two letters than an entry has points of its own. */
const farthest = 15

interface Entry {
  readonly at: number
  readonly letter: string
}

/**
 * Blocks in which "A. …" and "B. …" are entries of a list. Capitals mark entries only where they count on somewhere in the document: else
 * one alone is an initial.
 */
export function letteredEntries(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const runs = runsIn(blocks)
  if (!runs.some((run) => run.length > 1)) return blocks
  const entries = new Set(runs.flat().map(({ at }) => at))
  return blocks.map((block, at) => (entries.has(at) ? entryOf(block) : block))
}

/** Letters that count on from A, each not far behind the one before. */
function runsIn(blocks: readonly RawBlock[]): Entry[][] {
  const runs: Entry[][] = []
  blocks.forEach((block, at) => {
    const letter = letterOf(block)
    const run = runs.at(-1)
    if (letter === 'A') runs.push([{ at, letter }])
    else if (letter && run && goesOn(run.at(-1), { at, letter })) run.push({ at, letter })
  })
  return runs
}

function letterOf({ kind, text }: RawBlock): string | undefined {
  const { letter, words = '' } = lettered.exec(text)?.groups ?? {}
  const mayBeEntry = kind === 'paragraph' || (kind === 'heading' && /^[a-z]/.test(words))
  return mayBeEntry && words.split(' ').length >= fewest ? letter : undefined
}

function goesOn(last: Entry | undefined, { at, letter }: Entry): boolean {
  return last !== undefined && at - last.at <= farthest && letter.charCodeAt(0) === last.letter.charCodeAt(0) + 1
}

function entryOf(block: RawBlock): RawBlock {
  const behind = 'A. '.length
  const turns = block.turns?.map((turn) => ({ ...turn, at: Math.max(0, turn.at - behind) }))
  return { ...block, kind: 'item', marker: block.text.slice(0, behind - 1), text: block.text.slice(behind), ...(turns && { turns }) }
}
