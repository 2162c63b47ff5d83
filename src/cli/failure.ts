import { CommanderError } from 'commander'
import { TemporaryError } from '../batch/disk/temporary-folder.ts'
import { StorageError } from '../batch/objects/storage-error.ts'
import { QueueError } from '../batch/queue/queue-error.ts'
import type { Session } from './command/session.ts'
import type { Outcome } from './exit-statuses.ts'
import { CommandError, FaultyFiles, type Trouble, commandErrorCodes } from './trouble/errors.ts'
import { tellStack, troubleLine } from './trouble/trouble.ts'

/** Says what ended a command, in one line, and which outcome that is. */
export async function outcomeOfError(error: unknown, session: Session): Promise<Outcome> {
  const { outcome, trouble } = told(error, session)
  const terminal = await session.terminal()
  const lines = error instanceof FaultyFiles ? error.places : trouble ? [{ trouble, place: undefined }] : []
  for (const one of lines) terminal.say(troubleLine(one.trouble, terminal.sayPaint, one.place))
  tellStack(error, terminal)
  return outcome
}

function told(error: unknown, session: Session): { outcome: Outcome; trouble?: Trouble } {
  if (error instanceof CommanderError) return { outcome: 'usage', trouble: usageTrouble(error, session) }
  if (isCommandTrouble(error)) {
    return { outcome: commandErrorCodes[error.code].outcome, trouble: error }
  }
  if (isWithoutFolder(error)) return { outcome: 'usage', trouble: withoutFolder }
  return { outcome: 'internal', trouble: internalTrouble(error) }
}

function isCommandTrouble(error: unknown): error is CommandError | QueueError | StorageError | TemporaryError {
  return [CommandError, QueueError, StorageError, TemporaryError].some((kind) => error instanceof kind)
}

/** The system has no answer to where docket runs when that folder was deleted. */
function isWithoutFolder(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).syscall === 'uv_cwd'
}

const withoutFolder: Trouble = {
  code: 'E_USAGE',
  message: 'The folder that docket was started in has been deleted.',
  hint: 'Change to one that is there, and run it again.',
}

/** Commander shows help by itself where a command is missing, and has a suggestion on a second line where a word was misspelt. */
function usageTrouble({ code, message }: CommanderError, { misread }: Session): Trouble | undefined {
  if (code === 'commander.help') return undefined
  const [what = '', ...suggestion] = message.replace(/^error: /, '').split('\n')
  const hint = [...suggestion.map((line) => line.replace(/^\(|\)$/g, '')), `See ${misread} --help.`].join(' ')
  return { code: 'E_USAGE', message: `${what.charAt(0).toUpperCase()}${what.slice(1).replace(/\.$/, '')}.`, hint }
}

function internalTrouble(error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'E_INTERNAL', message: `docket failed: ${message}`, hint: 'Run it again with --debug and report what it prints.' }
}
