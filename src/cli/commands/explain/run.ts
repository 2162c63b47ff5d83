import type { Reading } from '../../../docket.ts'
import { resolvePointer } from '../../../record/pointer.ts'
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
import type { OwnTypes } from './own-types.ts'

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
  const own = await ownTypes(one.readings, reading.types)
  const explanations = one.readings.map((each) => explain(each, doc.text, pointer)).map((each) => own?.placed(each, doc) ?? each)
  const fitting = explanations.filter(({ record }) => resolvePointer(record, pointer) !== undefined)
  if (fitting.length === 0) throw noSuchField(pointer, explanations)
  for (const explanation of fitting) {
    const further = {
      ...(near && { near: nearGrades(explanation.record, doc) }),
      ...(phrases && {
        sentences: [...own?.sentences(explanation, doc, pointer) ?? [], ...explainedSentences(explanation.record, doc, pointer)],
      }),
    }
    if (json) await terminal.data(`${JSON.stringify({ ...explanation, ...further, record: undefined })}\n`)
    else for (const line of linesOf(explanation, further, terminal.paint)) await terminal.show(line)
  }
  return 'ok'
}

/** What the files of a project's own types say besides, where documents are of some. */
async function ownTypes(readings: readonly Reading[], folders: readonly string[] = []): Promise<OwnTypes | undefined> {
  if (!readings.some(({ record }) => isDeclared(record.documentType))) return undefined
  return (await import('./own-types.ts')).readOwnTypes(folders)
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
