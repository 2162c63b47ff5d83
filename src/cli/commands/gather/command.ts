import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { withCorrections } from '../../options/corrections-options.ts'
import { jobsOption, quietOption } from '../../options/options.ts'
import { queueOption } from '../../options/queue-options.ts'
import { formatOption } from '../../options/writing-options.ts'

export function gatherCommand(session: Session): Command {
  const command = new Command('gather')
    .summary('take what workers have read off a queue')
    .description(
      'Writes what workers have read below a folder: the same files, byte for byte, and the same manifest as docket extract on one machine. ' +
      'Without --out, records and their tables are left in the database, in its schema docket. Files that still wait are told; gathering again takes the rest.',
    )
    .addOption(queueOption())
    .option('-o, --out <folder>', 'write records below this folder, or this prefix of an object storage, s3://bucket/prefix')
    .addOption(formatOption('of json, yaml, ndjson; json,yaml by default'))
    .option('--run <fingerprint>', 'gather what was read in this way, where the queue knows several')
    .option('--verify', 'with --out, let hashes decide what has changed, not size and time')
    .option('--prune', 'with --out, remove records of files that the queue does not know')
    .addOption(jobsOption())
  return withCorrections(command)
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket gather --queue postgres://ann@host/docket --out records', 'all that was read, as files'],
      ['docket gather --out records', 'the same queue, named by DOCKET_QUEUE'],
      ['docket gather', 'records and tables in the database itself, where docket summary postgres://… reads them'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
