import { foldSpace } from '../../text/fold.ts'
import type { View } from '../../text/view.ts'

/** So many words on end say what a document is. */
const fewest = 3
const longest = 8
/** Words of which none tells one kind of document from another. */
const everyday = /^(?:an?|the|of|to|in|on|and|or|for|by|at|is|was|are|were|it|its|this|that|with|from|as|be|we|our|you|your)$/

/** The longest runs of words that all views have, each within a block that is no entry of a list, as they come in the first view. */
export function commonRuns(views: readonly View[]): string[] {
  const [first, ...others] = views.map(blocksOf)
  const texts = others.map((blocks) => blocks.map((words) => ` ${words.join(' ')} `).join('\n'))
  const isCommon = (words: readonly string[]): boolean => texts.every((text) => text.includes(` ${words.join(' ')} `))
  const runs = (first ?? []).flatMap((words) => runsIn(words, isCommon))
  return [...new Set(runs.map((words) => words.join(' ')))]
}

function blocksOf(view: View): string[][] {
  return view.blocks().filter(({ block }) => block.kind !== 'item').map(({ body }) => foldSpace(body.folded).toLowerCase().split(/[^\p{L}\d'-]+/u).filter(Boolean))
}

/** The longest runs of a block, none within another. */
function runsIn(words: readonly string[], isCommon: (run: readonly string[]) => boolean): string[][] {
  const found: string[][] = []
  for (let at = 0; at + fewest <= words.length; at++) {
    let end = at
    while (end < words.length && end - at < longest && isCommon(words.slice(at, end + 1))) end++
    const run = words.slice(at, end)
    if (run.length < fewest || !run.some(tells)) continue
    found.push(run)
    at = end - 1
  }
  return found
}

function tells(word: string): boolean {
  return !everyday.test(word) && !/\d/.test(word)
}
