import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { queueOption } from '../../options/queue-options.ts'

export function statusCommand(session: Session): Command {
  return new Command('status')
    .summary('say how far a queue is')
    .description(
      'Says of each run of a queue, a run being one way of reading, how many files wait, are being read, were read and failed, how fast it goes and how long it will take. ' +
      'With nothing on the queue it ends with status 3.',
    )
    .addOption(queueOption())
    .option('--json', 'as JSON')
    .addHelpText('after', examples([
      ['docket status --queue postgres://docket@db/papers', 'for people'],
      ['docket status', 'the queue that DOCKET_QUEUE names'],
      ['docket status --json', 'for programs'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
