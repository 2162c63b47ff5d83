import { errorCodes } from '../../text/errors.ts'
import { fileWarnings, warnings } from '../../vocabulary/warnings.ts'
import { exitStatuses } from '../exit-statuses.ts'
import { commandErrorCodes } from '../trouble/errors.ts'

/** What `docket help exit-codes` says. */
export function exitCodes(): string {
  return [
    'Exit statuses of every command:',
    ...Object.values(exitStatuses).map(({ status, meaning }) => `  ${String(status).padStart(3)}  ${meaning}`),
    '',
    'Codes that end a command:',
    ...rows(Object.entries(commandErrorCodes)
      .map(([code, { outcome, meaning }]) => [code, `${meaning} Exit status ${exitStatuses[outcome].status}.`])),
    '',
    'Codes of trouble with one file, which costs no other file; exit status 1:',
    ...rows(Object.entries(errorCodes)),
    '',
    'Codes of warnings; exit status 1 where --fail-on, --max-warnings or --strict says so:',
    ...rows(Object.entries({ ...warnings, ...fileWarnings })),
    '',
  ].join('\n')
}

function rows(entries: readonly (readonly [code: string, meaning: string])[]): string[] {
  const width = Math.max(...entries.map(([code]) => code.length))
  return entries.map(([code, meaning]) => `  ${code.padEnd(width)}  ${meaning}`)
}
