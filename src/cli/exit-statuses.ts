/** What a command's exit status says; the same for every command. */
export const exitStatuses = {
  ok: { status: 0, meaning: 'all done; a warning or an unknown document type is no failure' },
  failed: { status: 1, meaning: 'some files failed or faults were found; everything else is written and whole' },
  usage: { status: 2, meaning: 'the command line was wrong; nothing was read or written' },
  nothing: { status: 3, meaning: 'nothing to do: no input matched' },
  output: { status: 4, meaning: 'output could not be written: disk full, no permission' },
  unreachable: { status: 5, meaning: 'a database or an object storage that the command needs could not be reached or refused' },
  internal: { status: 70, meaning: 'a fault of docket itself; please report it' },
  interrupted: { status: 130, meaning: 'stopped by Ctrl-C; finished records stay' },
  terminated: { status: 143, meaning: 'stopped by a TERM or HUP signal; finished records stay' },
} as const

export type Outcome = keyof typeof exitStatuses

export function statusOf(outcome: Outcome): number {
  return exitStatuses[outcome].status
}
