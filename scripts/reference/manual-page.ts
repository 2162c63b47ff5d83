import { type CommandNode, type OptionNode, commandTree } from '../../src/cli/command/command-tree.ts'
import { Session } from '../../src/cli/command/session.ts'
import { exitStatuses } from '../../src/cli/exit-statuses.ts'
import { programFor } from '../../src/cli/program.ts'
import { version } from '../../src/version.ts'

/** The page that \`man docket\` shows, in roff, from the commands themselves. */
export function manualPage(): string {
  const { name, description, options, commands } = commandTree(programFor(new Session({ stdout: process.stdout, stderr: process.stderr, env: {} })))
  return [
    '.\\" Made from src/cli by npm run reference.',
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME', `${name} \\- read inspection letters and reports into grounded records`,
    '.SH SYNOPSIS', `.B ${name}`, '.I COMMAND', '[\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...',
    '.SH DESCRIPTION', roff(description),
    '.SH COMMANDS', ...commands.flatMap(section),
    '.SH OPTIONS OF EVERY COMMAND', ...options.flatMap(entry),
    '.SH EXIT STATUS', ...Object.values(exitStatuses).flatMap(({ status, meaning }) => ['.TP', `.B ${status}`, roff(`${meaning}.`)]),
    '.SH ENVIRONMENT', ...environment.flatMap(([variable, meaning]) => ['.TP', `.B ${variable}`, roff(meaning)]),
    '.SH SEE ALSO', roff('docket help COMMAND shows examples; docket help exit-codes lists the codes of errors.'), '',
  ].join('\n')
}

const environment = [
  ['DOCKET_CACHE', 'Folder in which what was read is kept, instead of the user’s cache folder.'],
  ['NO_COLOR, FORCE_COLOR', 'Colour never, or always; --color goes before both.'],
] as const

function section({ name, description, arguments: words, options }: CommandNode): string[] {
  return [
    `.SS docket ${roff([name, ...words.map(({ term }) => term)].join(' '))}`,
    roff(description),
    ...words.filter((argument) => argument.description).flatMap((argument) => ['.TP', `.I ${roff(argument.term)}`, told(argument.description, argument.choices)]),
    ...options.filter(({ long }) => long !== 'help').flatMap(entry),
  ]
}

function entry({ flags, description, choices }: OptionNode): string[] {
  return ['.TP', `.B ${roff(flags)}`, told(description, choices)]
}

function told(description: string, choices: readonly string[]): string {
  return roff(`${description}${choices.length > 0 ? ` (${choices.join(', ')})` : ''}`)
}

/** Text that roff takes for nothing else: hyphens that can be copied, no request at a line's start. */
function roff(words: string): string {
  return words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^(?=[.'])/gm, '\\&').replaceAll('’', '\\(cq').replaceAll('…', '...')
}
