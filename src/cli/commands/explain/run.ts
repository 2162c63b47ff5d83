import type { Reading } from '../../../docket.ts'
import { resolvePointer } from '../../../record/pointer.ts'
import type { Doc } from '../../../text/doc.ts'
import type { DeclaredType } from '../../../type-files/parse.ts'
import { isDeclared } from '../../../vocabulary/declared.ts'
import type { Run } from '../../command/session.ts'
import { readOne } from '../../inputs/read-one.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import type { Paint } from '../../terminal/paint.ts'
import { CommandError } from '../../trouble/errors.ts'
import { type Explanation, explain } from './explanation.ts'
import { declaredSentences } from './declared-sentences.ts'
import { explanationHeading, explanationLines } from './lines.ts'
import { nearLines, sentenceLines } from './sentence-lines.ts'
import { type ExplainedSentence, type NearGrade, explainedSentences, nearGrades } from './sentences.ts'
import { placed } from './written-in.ts'

interface ExplainOptions extends ReadingOptions {
  readonly json?: boolean
  readonly near?: boolean
  readonly phrases?: boolean
}

export const run: Run<ExplainOptions> = async ([file = '', asked = ''], { json, near, phrases, ...reading }, terminal) => {
  const pointer = asked.replace(/\/$/, '')
  const one = await readOne(file, reading, true, terminal)
  if (!one) return 'failed'
  const { doc } = one.read
  const types = await declaredTypes(one.readings, reading.types)
  const explanations = one.readings.map((each) => placed(explain(each, doc.text, pointer), doc, types))
  const fitting = explanations.filter(({ record }) => resolvePointer(record, pointer) !== undefined)
  if (fitting.length === 0) throw noSuchField(pointer, explanations)
  for (const explanation of fitting) {
    const further = {
      ...(near && { near: nearGrades(explanation.record, doc) }),
      ...(phrases && { sentences: sentencesOf(explanation, doc, pointer, types) }),
    }
    if (json) await terminal.data(`${JSON.stringify({ ...explanation, ...further, record: undefined })}\n`)
    else for (const line of linesOf(explanation, further, terminal.paint)) await terminal.show(line)
  }
  return 'ok'
}

/** The types of a project's own that documents are of, if they are of any. */
async function declaredTypes(readings: readonly Reading[], folders: readonly string[] = []): Promise<readonly DeclaredType[]> {
  if (!readings.some(({ record }) => isDeclared(record.documentType))) return []
  const { soundTypes } = await import('../../options/read-types.ts')
  return (await soundTypes(folders)).types
}

function sentencesOf({ record }: Explanation, doc: Doc, pointer: string, types: readonly DeclaredType[]): ExplainedSentence[] {
  const type = types.find(({ id }) => id === record.documentType)
  return [...(type ? declaredSentences(type, record, doc, pointer) : []), ...explainedSentences(record, doc, pointer)]
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
