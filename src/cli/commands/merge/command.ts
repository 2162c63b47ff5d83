import { Command, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { quietOption } from '../../options/options.ts'

export function mergeCommand(session: Session): Command {
  return new Command('merge')
    .summary('join folders of records in one')
    .description(
      'Joins folders of records that docket extract --shard wrote in one, which holds byte for byte what one run without --shard would have written. ' +
      'Records are copied, those edited by hand as they are; merging again copies only what has changed.\n' +
      'Sources that have no record are told and make no exit status 1, which the run that read them has given already; ' +
      'a shard that is missing does, and so does a record that was edited in the folder of all and would be written over.',
    )
    .argument('<folder...>', 'folders that docket extract --out wrote, on this machine or at s3://bucket/prefix')
    .requiredOption('-o, --out <folder>', 'the folder of all records, or s3://bucket/prefix; it may hold some already')
    .option('--prune', 'remove records from it that are in none of the folders and whose source has gone from among those seen here')
    .addOption(new Option('--summary <format>', 'the summary: text, or json as the last line on stderr').choices(['text', 'json']))
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket merge parts/1 parts/2 parts/3 --out records', 'what three jobs wrote becomes one folder'],
      ['docket merge parts/* --out records', 'as many as there are'],
      ['docket merge parts/7 --out records', 'later: one that was extracted again'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
