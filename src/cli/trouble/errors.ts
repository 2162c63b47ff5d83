import type { PlacedFault } from '../../yaml-files/checked-yaml.ts'
import type { Outcome } from '../exit-statuses.ts'

/** Trouble with the command itself, not with one document: it ends the command. */
export const commandErrorCodes = {
  E_USAGE: { outcome: 'usage', meaning: 'The command line was wrong.' },
  E_TYPES: { outcome: 'usage', meaning: 'A document type that a project declares is wrong.' },
  E_CONFIG: { outcome: 'usage', meaning: 'A docket.yaml holds something that is wrong.' },
  E_MERGE: { outcome: 'usage', meaning: 'Folders of records do not fit together; nothing was written.' },
  E_NO_INPUT: { outcome: 'nothing', meaning: 'No file matched.' },
  E_PACKAGE: { outcome: 'usage', meaning: 'A package that the command needs is not installed.' },
  E_OUTPUT: { outcome: 'output', meaning: 'A record could not be written.' },
  E_STORAGE: { outcome: 'unreachable', meaning: 'An object storage could not be reached, or refused.' },
  E_QUEUE: { outcome: 'unreachable', meaning: 'The database of a queue could not be reached, or refused.' },
} as const satisfies Record<string, { outcome: Outcome; meaning: string }>

/** Trouble with one record or its file; what else was asked for is done. */
export const recordErrorCodes = {
  E_RECORD: 'A file of records holds something that is none.',
  E_DIFFERS: 'Two files say different things of one document; the first of them was taken.',
  E_NO_SOURCE: 'The file that a record was read from is not where it was looked for.',
  E_SOURCE_CHANGED: 'The file that a record was read from holds other bytes than then.',
} as const

type CommandErrorCode = keyof typeof commandErrorCodes

/** Ends a command with one line on stderr and the exit status of its code. */
export class CommandError extends Error {
  constructor(readonly code: CommandErrorCode, message: string, readonly hint: string) {
    super(message)
    this.name = 'CommandError'
  }
}

/** What is wrong in a file that a person wrote. */
interface FileFault extends PlacedFault {
  readonly file: string
}

/** Ends a command with a line for each place of files that is wrong, in the order of the places. */
export class FaultyFiles extends CommandError {
  constructor(code: CommandErrorCode, faults: readonly FileFault[], hint: string) {
    super(code, `There are ${faults.length} faults.`, hint)
    const inOrder = [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : 0))
    this.places = inOrder.map(({ file, line, column, pointer, message }) => ({
      place: `${file}:${line}:${column}`, trouble: { code, message: [pointer, message].filter(Boolean).join(' '), hint },
    }))
  }

  readonly places: readonly { readonly place: string; readonly trouble: Trouble }[]
}

/** Anything that has a code, a message and a hint, whoever threw it. */
export interface Trouble {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** Trouble with a record. */
export function recordTrouble(code: keyof typeof recordErrorCodes, message: string, hint: string): Trouble {
  return { code, message, hint }
}
