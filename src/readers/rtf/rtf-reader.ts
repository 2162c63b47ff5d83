import type { Reader, ReaderResult } from '../define-reader.ts'
import { trackedChanges } from '../flow/flow-read.ts'
import { flowLines } from '../flow/flow.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { withMargins } from '../flow/margins.ts'
import type { Budget } from '../limits/budget.ts'
import { Interpreter } from './interpreter.ts'
import { readTokens } from './tokens.ts'

/** Texts in the Rich Text Format. */
export const rtfReader: Reader = {
  id: 'rtf',
  read: async ({ bytes }, _options, budget) => readRtf(bytes, budget),
}

/** What may lie under words: drawings, and a colour of the page. */
const backgrounds = ['\\shp', '\\do\\', '\\background']

/** The words of RTF as a document. */
export function readRtf(bytes: Uint8Array, { limits }: Budget): ReaderResult {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const interpreter = new Interpreter(limits, !backgrounds.some((word) => buffer.includes(word)))
  readTokens(bytes, (token) => interpreter.take(token))
  const body = interpreter.end()
  const flow = withMargins(body, interpreter.headers.map(flowLines), interpreter.footers.map(flowLines))
  const { hasChanges, notices } = interpreter
  return { doc: layFlow(flow), reader: 'rtf', warnings: [...(hasChanges ? [trackedChanges] : []), ...notices.warnings] }
}
