import type { ReadDocument } from '../../../docket.ts'
import { boxesOf } from '../../../text/text-places.ts'
import type { Run } from '../../command/session.ts'
import { readOne } from '../../inputs/read-one.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'

interface TextOptions extends ReadingOptions {
  readonly pages?: boolean
  readonly json?: boolean
}

export const run: Run<TextOptions> = async ([file = ''], { pages, json, ...reading }, terminal) => {
  const one = await readOne(file, reading, false, terminal)
  if (!one) return 'failed'
  const { read } = one
  await terminal.data(json ? `${JSON.stringify(asData(read), null, 2)}\n` : reading.boxes ? boxLines(read) : read.doc.text)
  if (pages && !json) for (const run of read.doc.pageRuns) terminal.say(`page ${run.page} from ${run.start}`)
  return 'ok'
}

function asData(read: ReadDocument): unknown {
  const { file, sha256, mediaType, reader, warnings, places, doc: { text, pages, pageRuns, blocks } } = read
  const placed = places && { pageSizes: places.pages, blocks: blocks.map((block) => ({ ...block, boxes: boxesOf(read, block) })) }
  return { file, sha256, mediaType, reader, warnings, pages, pageRuns, blocks, ...placed, text }
}

/** Each line of the text with its place in it and its places on pages, a JSON object a line. */
function boxLines(read: ReadDocument): string {
  const { doc: { text, blocks } } = read
  return blocks.map((block) => {
    const { start, end, kind } = block
    return `${JSON.stringify({ start, end, kind, text: text.slice(start, end), boxes: boxesOf(read, block) })}\n`
  }).join('')
}
