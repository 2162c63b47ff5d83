import { defineExtractor } from '../../rules/extractor.ts'

const longest = 300

/**
 * A title set over several blocks: the first that the pattern fits, with those directly below that go on with it ("and", "Review of …").
 */
export function titleFrom(start: RegExp, goesOn?: RegExp) {
  return defineExtractor<string>('title-from', (view) => {
    const blocks = view.blocks().filter((block) => block.value.length < longest)
    const first = blocks.findIndex((block) => start.test(block.value))
    const rest = blocks.slice(first + 1)
    const end = rest.findIndex((block) => !goesOn?.test(block.value))
    const last = end > 0 ? rest[end - 1] : undefined
    const title = blocks[first]
    return title && (last ? title.to(last) : title).words()
  })
}
