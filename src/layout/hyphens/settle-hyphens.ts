import type { RawBlock } from '../../text/build-doc.ts'
import { type BrokenWord, brokenWord, openHyphens } from './broken-word.ts'
import { HyphenJudge } from './hyphen-judge.ts'
import { open } from './join-text.ts'

const softHyphen = '\u00AD'
const undone = new RegExp(`[${open}${softHyphen}]`)

/** Joins the words that were broken over lines: soft hyphens go, others where what they part is one word. Most documents have none. */
export function settleHyphens(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const texts = blocks.flatMap((block) => block.cells ?? [block.text])
  if (!texts.some((text) => undone.test(text))) return blocks
  const broken = texts.flatMap((text) => openHyphens(text).map((at) => brokenWord(text, at)))
  const judge = new HyphenJudge(texts, broken)
  return blocks.map((block) => settled(block, judge))
}

function settled(block: RawBlock, judge: HyphenJudge): RawBlock {
  const texts = block.cells ?? [block.text]
  if (!texts.some((text) => undone.test(text))) return block
  const cuts = texts.map((text) => cutsIn(text, judge))
  const words = texts.map((text, index) => without(text, cuts[index] ?? []))
  const turns = block.turns?.map((turn) => ({ ...turn, at: turn.at - goneBefore(turn.at, texts, cuts) }))
  return { ...block, ...(block.cells ? { cells: words } : { text: words[0] ?? '' }), turns }
}

/** Places of what is not printed, in order: marks, soft hyphens, and the hyphens of words that are one. */
function cutsIn(text: string, judge: HyphenJudge): number[] {
  const cuts: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === softHyphen) cuts.push(at)
    if (text[at] !== open) continue
    if (isOneWord(text, at, judge)) cuts.push(at - 1)
    cuts.push(at)
  }
  return cuts
}

function isOneWord(text: string, at: number, judge: HyphenJudge): boolean {
  const word: BrokenWord = brokenWord(text, at)
  return word.head !== '' && word.tail !== '' && judge.isOneWord(word)
}

function without(text: string, cuts: readonly number[]): string {
  let from = 0
  const kept: string[] = []
  for (const cut of cuts) {
    kept.push(text.slice(from, cut))
    from = cut + 1
  }
  return kept.join('') + text.slice(from)
}

/** How many characters go before a place in joined cells. */
function goneBefore(place: number, texts: readonly string[], cuts: readonly (readonly number[])[]): number {
  let start = 0
  let gone = 0
  for (const [index, text] of texts.entries()) {
    gone += (cuts[index] ?? []).filter((cut) => start + cut < place).length
    start += text.length + 1
  }
  return gone
}
