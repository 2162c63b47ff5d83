import { exitStatuses } from '../../src/cli/exit-statuses.ts'
import { commandErrorCodes, recordErrorCodes } from '../../src/cli/trouble/errors.ts'
import { errorCodes } from '../../src/text/errors.ts'
import { fileWarnings, warnings } from '../../src/vocabulary/warnings.ts'

/** Every code and exit status, from the tables in the code. */
export function codesDocument(): string {
  return [
    '# Codes', '',
    '<!-- Made from src/text/errors.ts, src/vocabulary/warnings.ts and src/cli by npm run reference. -->', '',
    '## Errors of a file', '',
    'The file has no record, or none that is new; all others are read. The code stands on stderr, in `manifest.ndjson` and in what `--reporter` and `--summary json` write.', '',
    ...table(['code', 'meaning'], Object.entries(errorCodes).map(([code, meaning]) => [`\`${code}\``, meaning])), '',
    '## Errors of a record', '',
    'A command that takes records tells them, and does the rest of its work; its exit status is 1.', '',
    ...table(['code', 'meaning'], Object.entries(recordErrorCodes).map(([code, meaning]) => [`\`${code}\``, meaning])), '',
    '## Errors of a command', '',
    'They end the command.', '',
    ...table(['code', 'meaning', 'exit status'], Object.entries(commandErrorCodes).map(([code, { meaning, outcome }]) => [`\`${code}\``, meaning, String(exitStatuses[outcome].status)])), '',
    '## Warnings', '',
    'They stand in the `warnings` of a record, with their place where they have one: the record is whole, and a person should look.', '',
    ...table(['code', 'meaning'], Object.entries(warnings).map(([code, meaning]) => [`\`${code}\``, meaning])), '',
    '## Warnings of a command', '',
    'They are told on stderr, and stand in no record; `extract` counts them in its summary. An edit is a warning as long as all that was asked for is done;',
    'what is not done because of it, a file not read again or one of two records not taken, is an error.', '',
    ...table(['code', 'meaning'], Object.entries(fileWarnings).map(([code, meaning]) => [`\`${code}\``, meaning])), '',
    '## Exit statuses', '',
    'The same for every command. `--strict`, `--fail-on` and `--max-warnings` of `docket extract` make warnings failures.', '',
    ...table(['status', 'meaning'], Object.values(exitStatuses).map(({ status, meaning }) => [String(status), meaning])), '',
  ].join('\n')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
