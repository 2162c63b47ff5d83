import { resolvePointer } from '../../../record/pointer.ts'
import type { Doc } from '../../../text/doc.ts'
import { isDeclared } from '../../../vocabulary/declared.ts'
import type { Run } from '../../command/session.ts'
import { readOne } from '../../inputs/read-one.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import type { Paint } from '../../terminal/paint.ts'
import { CommandError } from '../../trouble/errors.ts'
import { type Explanation, explain } from './explanation.ts'
import { explanationHeading, explanationLines } from './lines.ts'
import { nearLines, sentenceLines } from './sentence-lines.ts'
import { type ExplainedSentence, type NearGrade, explainedSentences, nearGrades } from './sentences.ts'

interface ExplainOptions extends ReadingOptions {
  readonly json?: boolean
  readonly near?: boolean
  readonly phrases?: boolean
}

export const run: Run<ExplainOptions> = async ([file = '', asked = ''], { json, near, phrases, ...reading }, terminal) => {
  const pointer = asked.replace(/\/$/, '')
  const one = await readOne(file, reading, true, terminal)
  if (!one) return 'failed'
  const plain = one.readings.map((reading) => explain(reading, one.read.doc.text, pointer))
  const explanations = await withPlaces(plain, one.read.doc, reading.types)
  const fitting = explanations.filter(({ record }) => resolvePointer(record, pointer) !== undefined)
  if (fitting.length === 0) throw noSuchField(pointer, explanations)
  for (const explanation of fitting) {
    const further = {
      ...(near && { near: nearGrades(explanation.record, one.read.doc) }),
      ...(phrases && { sentences: explainedSentences(explanation.record, one.read.doc, pointer) }),
    }
    if (json) await terminal.data(`${JSON.stringify({ ...explanation, ...further, record: undefined })}\n`)
    else for (const line of linesOf(explanation, further, terminal.paint)) await terminal.show(line)
  }
  return 'ok'
}

/** With the places of rules, where some stand in files of a project's own types. */
async function withPlaces(explanations: readonly Explanation[], doc: Doc, types: readonly string[] = []): Promise<readonly Explanation[]> {
  if (!explanations.some(({ documentType }) => isDeclared(documentType))) return explanations
  const [{ soundTypes }, { placed }] = await Promise.all([import('../../options/read-types.ts'), import('./written-in.ts')])
  const read = await soundTypes(types)
  return explanations.map((explanation) => placed(explanation, doc, read.types))
}

interface Further {
  readonly near?: readonly NearGrade[]
  readonly sentences?: readonly ExplainedSentence[]
}

/** What is asked for further is shown alone. */
function linesOf(explanation: Explanation, { near, sentences }: Further, paint: Paint): string[] {
  if (!near && !sentences) return explanationLines(explanation, paint)
  const shown = [...(near ? nearLines(near, paint) : []), ...(sentences ? sentenceLines(sentences, paint) : [])]
  return [...explanationHeading(explanation, paint), ...shown]
}

function noSuchField(pointer: string, [first]: readonly Explanation[]): CommandError {
  const fields = Object.keys(first?.record ?? {}).map((field) => `/${field}`).join(' ')
  return new CommandError('E_USAGE', `The record has no ${pointer}.`, `There are ${fields}.`)
}
