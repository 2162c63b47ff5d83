import { Command, CommanderError, Option } from 'commander'
import { version } from '../version.ts'
import { examples, exitStatusHelp } from './command/help.ts'
import { Session } from './command/session.ts'
import { commands } from './commands/index.ts'
import { type Outcome, statusOf } from './exit-statuses.ts'
import { colourChoices } from './terminal/colour.ts'
import type { Surroundings } from './terminal/terminal.ts'

/** Parses the command line, runs the command and turns whatever happens into an exit status. */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  if (argv.join(' ') === 'help exit-codes') return tellExitCodes(surroundings)
  const session = new Session(surroundings)
  return statusOf(await outcome(programFor(session), argv, session))
}

async function tellExitCodes({ stdout }: Surroundings): Promise<number> {
  const { exitCodes } = await import('./command/exit-codes.ts')
  stdout.write(exitCodes())
  return statusOf('ok')
}

async function outcome(program: Command, argv: readonly string[], session: Session): Promise<Outcome> {
  try {
    await program.parseAsync(argv, { from: 'user' })
    return session.outcome
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 'ok'
    const { outcomeOfError } = await import('./failure.ts')
    return outcomeOfError(error, session)
  }
}

/** The program with all its commands. */
export function programFor(session: Session): Command {
  const program = new Command('docket')
    .description('Reads letters, reports and council papers about inspections of English children’s services into grounded records.')
    .version(version, '-V, --version', 'print the version')
    .addOption(new Option('--color <when>', 'colour on a terminal').choices(colourChoices).default('auto'))
    .option('--config <file>', 'settings; by default those of the docket.yaml here or in the nearest folder above')
    .option('--no-config', 'no settings but those of the command line')
    .option('--debug', 'print stack traces of faults')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', examples([
      ['docket extract letters --out records', 'read a folder, write JSON and YAML'],
      ['docket extract letter.pdf', 'one letter, its record on the screen'],
      ['docket explain letter.pdf /dates/document', 'where a value was read'],
    ]))
    .addHelpText('after', exitStatusHelp)
  for (const command of commands) program.addCommand(command(session))
  prepare(program, session)
  return program
}

/** Commander's own output and endings go the way of all others. */
function prepare(command: Command, session: Session): void {
  const { stdout, stderr } = session.surroundings
  command
    .exitOverride()
    .configureHelp({ showGlobalOptions: true, helpWidth: Math.min(stdout.columns || 100, 120) })
    .configureOutput({
      writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text),
      outputError: () => { session.misread = nameOf(command) },
    })
  for (const below of command.commands) prepare(below, session)
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
}
