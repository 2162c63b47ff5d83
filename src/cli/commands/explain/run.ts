import { resolvePointer } from '../../../record/pointer.ts'
import type { Run } from '../../command/session.ts'
import { readOne } from '../../inputs/read-one.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import { CommandError } from '../../trouble/errors.ts'
import { type Explanation, explain } from './explanation.ts'
import { explanationLines } from './lines.ts'

interface ExplainOptions extends ReadingOptions {
  readonly json?: boolean
}

export const run: Run<ExplainOptions> = async ([file = '', asked = ''], { json, ...reading }, terminal) => {
  const pointer = asked.replace(/\/$/, '')
  const one = await readOne(file, reading, true, terminal)
  if (!one) return 'failed'
  const explanations = one.readings.map((reading) => explain(reading, one.read.doc.text, pointer))
  const fitting = explanations.filter(({ record }) => resolvePointer(record, pointer) !== undefined)
  if (fitting.length === 0) throw noSuchField(pointer, explanations)
  for (const explanation of fitting) {
    if (json) await terminal.data(`${JSON.stringify({ ...explanation, record: undefined })}\n`)
    else for (const line of explanationLines(explanation, terminal.paint)) await terminal.show(line)
  }
  return 'ok'
}

function noSuchField(pointer: string, [first]: readonly Explanation[]): CommandError {
  const fields = Object.keys(first?.record ?? {}).map((field) => `/${field}`).join(' ')
  return new CommandError('E_USAGE', `The record has no ${pointer}.`, `There are ${fields}.`)
}
