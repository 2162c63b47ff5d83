import type { Budget } from '../budget.ts'
import type { Reader, ReaderWarning } from '../define-reader.ts'
import { type Flow, flowLines } from '../flow/flow.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { withMargins } from '../flow/margins.ts'
import { Interpreter } from './interpreter.ts'
import { readTokens } from './tokens.ts'

const tracked: ReaderWarning = { code: 'tracked-changes', message: 'The file tracks changes; the text is as if all were accepted.' }

/** Texts in the Rich Text Format. */
export const rtfReader: Reader = {
  id: 'rtf',
  async read({ bytes }, _options, budget) {
    const { flow, hasChanges } = readRtf(bytes, budget)
    return { doc: layFlow(flow), reader: 'rtf', warnings: hasChanges ? [tracked] : [] }
  },
}

function readRtf(bytes: Uint8Array, { limits }: Budget): { flow: Flow; hasChanges: boolean } {
  const interpreter = new Interpreter(limits)
  readTokens(bytes, (token) => interpreter.take(token))
  const body = interpreter.end()
  return { flow: withMargins(body, interpreter.headers.map(flowLines), interpreter.footers.map(flowLines)), hasChanges: interpreter.hasChanges }
}
