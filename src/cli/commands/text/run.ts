import type { ReadDocument } from '../../../docket.ts'
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
  await terminal.data(json ? `${JSON.stringify(asData(read), null, 2)}\n` : read.doc.text)
  if (pages && !json) for (const run of read.doc.pageRuns) terminal.say(`page ${run.page} from ${run.start}`)
  return 'ok'
}

function asData({ file, sha256, mediaType, reader, warnings, doc: { text, pages, pageRuns, blocks } }: ReadDocument): unknown {
  return { file, sha256, mediaType, reader, warnings, pages, pageRuns, blocks, text }
}
