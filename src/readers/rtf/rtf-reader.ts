import type { Budget } from '../budget.ts'
import type { Reader } from '../define-reader.ts'
import { flowLines } from '../flow/flow.ts'
import { type FlowRead, trackedChanges } from '../flow/flow-read.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { withMargins } from '../flow/margins.ts'
import { Interpreter } from './interpreter.ts'
import { readTokens } from './tokens.ts'

/** Texts in the Rich Text Format. */
export const rtfReader: Reader = {
  id: 'rtf',
  async read({ bytes }, _options, budget) {
    const { flow, hasChanges } = readRtf(bytes, budget)
    return { doc: layFlow(flow), reader: 'rtf', warnings: hasChanges ? [trackedChanges] : [] }
  },
}

function readRtf(bytes: Uint8Array, { limits }: Budget): FlowRead {
  const interpreter = new Interpreter(limits)
  readTokens(bytes, (token) => interpreter.take(token))
  const body = interpreter.end()
  return { flow: withMargins(body, interpreter.headers.map(flowLines), interpreter.footers.map(flowLines)), hasChanges: interpreter.hasChanges }
}
