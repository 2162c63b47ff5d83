import { Argument, Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'

export function cacheCommand(session: Session): Command {
  return new Command('cache')
    .summary('show or clear what was kept of files read before')
    .description(
      'Files that docket has read are not read again while their bytes and its rules stay the same. What was read lies in the user’s cache folder, ' +
      'and beside it what V8 compiled of docket, so that it starts sooner.',
    )
    .addArgument(new Argument('<action>', 'what to do').choices(['info', 'clear']))
    .option('--cache <folder>', 'this cache instead of the user’s')
    .option('--json', 'with info, as JSON')
    .addHelpText('after', examples([
      ['docket cache info', 'where it is and how large'],
      ['docket cache info --cache .docket-cache', 'one of your own'],
      ['docket cache clear', 'forget all; the next run reads every file anew'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
