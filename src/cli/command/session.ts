import type { Command } from 'commander'
import type { Outcome } from '../exit-statuses.ts'
import { readingCommands } from '../reading-commands.ts'
import { refuseDatabaseOptions } from '../settings/no-databases.ts'
import { type Settings, settle } from '../settings/settle.ts'
import type { ColourChoice } from '../terminal/colour.ts'
import { type Surroundings, Terminal } from '../terminal/terminal.ts'
import { checkAddresses } from './check-addresses.ts'

export interface GlobalOptions {
  readonly color: ColourChoice
  /** A file of settings; false where none is looked for. */
  readonly config?: string | boolean
  readonly debug?: boolean
}

/**
 * What does a command: its arguments, its options, the terminal it talks to; and for the command that tells where settings come from,
 * these.
 */
export type Run<Options> = (
  args: readonly string[],
  options: Options & GlobalOptions,
  terminal: Terminal,
  settings: Settings,
) => Promise<Outcome>

/** A thread that reads does it itself, when it has loaded what it needs of Node. */
async function settleNow(): Promise<void> {
  const { settleCompiler } = await import('../../batch/code/compiler.ts')
  settleCompiler()
}

/** One run of docket: what the command line said, and how it ended. */
export class Session {
  outcome: Outcome = 'ok'
  options: GlobalOptions = { color: 'auto' }
  /** The command whose words were not understood. */
  misread = 'docket'

  constructor(readonly surroundings: Surroundings) {}

  terminal(): Promise<Terminal> {
    return Terminal.open(this.surroundings, this.options.color, this.options.debug)
  }

  /** An action for commander, which hands its command over last; the code behind it is loaded when it is called. */
  runs<Options>(load: () => Promise<{ run: Run<Options> }>): (...words: unknown[]) => Promise<void> {
    return async (...words) => {
      const command = words.at(-1) as Command
      this.options = command.optsWithGlobals<GlobalOptions>()
      refuseDatabaseOptions(command)
      if (!readingCommands.includes(command.name())) await settleNow()
      const settings = await settle(command, this.options.config)
      const [paths, options] = [settings.inputs ?? command.args, command.optsWithGlobals<Options & GlobalOptions>()]
      checkAddresses(command.name(), paths, command.optsWithGlobals())
      const { run } = await load()
      this.outcome = await run(paths, options, await this.terminal(), settings)
    }
  }
}
