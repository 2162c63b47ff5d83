import { exitStatuses } from '../exit-statuses.ts'

/** Examples for a help text: the command line, and what it does. */
export function examples(lines: readonly (readonly [line: string, meaning: string])[]): string {
  const width = Math.max(...lines.map(([line]) => line.length))
  return `\nExamples:\n${lines.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`).join('\n')}`
}

export const exitStatusHelp = `\nExit statuses:\n${Object.values(exitStatuses).map(({ status, meaning }) => `  ${String(status).padStart(3)}  ${meaning}`).join('\n')}\ndocket help exit-codes lists the codes of errors, too.`
