import type { Difference } from '../compare.ts'
import type { DocumentScore } from '../score.ts'
import type { FieldScore, Scores } from '../tally.ts'
import type { LineOf, Reporter } from './index.ts'

const longestLine = 160

/** For people: every difference with its place, then a table of the fields. */
export const pretty: Reporter = {
  id: 'pretty',
  write: (scores, lineOf) => [
    ...scores.documents.flatMap((document) => differencesOf(document, lineOf)),
    ...absentLines(scores),
    ...table(scores.fields),
    summary(scores),
    '',
  ].join('\n'),
}

function differencesOf({ name, file, comparisons }: DocumentScore, lineOf: LineOf): string[] {
  const all = comparisons.flatMap(({ differences }) => differences)
  return all.length ? [name, ...all.flatMap((difference) => lines(difference, file, lineOf)), ''] : []
}

function lines({ field, pointer, expected, read, evidence }: Difference, file: string, lineOf: LineOf): string[] {
  const line = evidence && lineOf(file, evidence.start)
  return [
    `  ${field}  ${pointer}`,
    `    expected: ${expected ?? '(nothing)'}`,
    `    read:     ${read ?? '(nothing)'}`,
    ...(evidence && line
      ? [`    from:     ${evidence.page === null ? '' : `page ${evidence.page}: `}${shortened(line)}  [${evidence.rule}]`]
      : []),
  ]
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line
}

function absentLines({ absent }: Scores): string[] {
  return absent.map((file) => `no record for ${file}`)
}

function table(fields: readonly FieldScore[]): string[] {
  const header = `${'field'.padEnd(24)}  support   prec.  recall      F1   wrong`
  return [
    header,
    ...fields.map((field) => `${field.field.padEnd(24)}  ${String(field.support).padStart(7)}  ${percent(field.precision)}  ${percent(field.recall)}  ${percent(field.f1)}  ${String(field.wrong).padStart(6)}`),
  ]
}

function summary({ coreF1, worstCoreF1, exact, records, absent }: Scores): string {
  const core = coreF1 === null || worstCoreF1 === null
    ? 'no core field has a label'
    : `core F1 ${percent(coreF1).trim()}%, worst core field ${percent(worstCoreF1).trim()}%`
  return `${core}; exact in all core fields: ${exact} of ${records} records; documents without a record: ${absent.length}`
}

function percent(rate: number): string {
  return (100 * rate).toFixed(1).padStart(6)
}
