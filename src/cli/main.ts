import { version } from '../version.ts'
import { readingCommands } from './reading-commands.ts'
import { endWithOutput } from './terminal/lost-output.ts'
import type { Surroundings } from './terminal/terminal.ts'

/**
 * Runs a command line and returns its exit status. Nothing is thrown, and nothing outside `surroundings` is touched but files.
 * @param argv the words after `docket`
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  endWithOutput(surroundings)
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    surroundings.stdout.write(`${version}\n`)
    return 0
  }
  if (readingCommands.includes(argv[0] ?? '')) await startReader(surroundings)
  const { runProgram } = await import('./program.ts')
  return runProgram(argv, surroundings)
}

/** The thread that will read starts while the rest of the command line is loaded and looked at. */
async function startReader({ isOneOfMany = false }: Surroundings): Promise<void> {
  const { keepThread, startThreadAhead } = await import('../batch/threads/thread-ahead.ts')
  if (isOneOfMany) keepThread()
  startThreadAhead()
}
